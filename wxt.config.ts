import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'

/** The extension's build: Chrome and Firefox, both Manifest V3, from the same entrypoints. */
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: '__MSG_extensionShortName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'zh_CN',
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
    host_permissions: ['*://*.gov.cn/*'],
    commands: {
      capture: { suggested_key: { default: 'Alt+Shift+G' }, description: '__MSG_commandCapture__' },
    },
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
