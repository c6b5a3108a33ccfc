import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'

/** The oldest browsers it runs in; what they know is not written out for older ones. Chrome 126 is the first with URL.parse. */
const OLDEST = { chrome: 'chrome126', firefox: 'firefox140' } as const

/** The extension's build: Chrome and Firefox, both Manifest V3, from the same entrypoints. */
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: ({ browser }) => ({
    plugins: [preact()],
    build: { target: OLDEST[browser === 'firefox' ? 'firefox' : 'chrome'] },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: '__MSG_extensionShortName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'zh_CN',
    // A kept page is shown in a frame: whatever it tries, no frame of ours goes anywhere, and nothing is sent by a form.
    content_security_policy: {
      extension_pages: "script-src 'self'; object-src 'none'; frame-src 'none'; form-action 'none'; base-uri 'none'",
    },
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
    host_permissions: ['*://*.gov.cn/*'],
    commands: {
      capture: { suggested_key: { default: 'Alt+Shift+G' }, description: '__MSG_commandCapture__' },
    },
    ...(browser !== 'firefox' && { minimum_chrome_version: '126' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'gouji@gouji',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
})
