// Builds the extension and shows it on the sample portal: in a window where there is a display, otherwise on its own,
// printing what it sees and taking pictures.
import { spawnSync } from 'node:child_process'
import { mkdir, rm } from 'node:fs/promises'
import { openExtension } from '#tests/browser/open-extension.ts'
import { startPortal } from '#tests/portal/server.ts'
import { walkJourney } from './journey.ts'

const PICTURES = '.output/demo'

function buildExtension(): void {
  console.log('Building the extension …')
  const built = spawnSync('npx', ['--no-install', 'wxt', 'build'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (built.status !== 0) {
    console.error(`${built.stdout}${built.stderr}`)
    process.exit(1)
  }
}

function hasDisplay(): boolean {
  if (process.env.CI) return false
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

buildExtension()
const portal = await startPortal()
const isShown = hasDisplay() && !process.argv.includes('--headless')
const extension = await openExtension({ portalPort: portal.port, isShown })
if (isShown) {
  const page = extension.context.pages()[0] ?? (await extension.context.newPage())
  await page.goto(portal.addressOf('list-of-five-reports'))
  console.log('Chromium shows the sample portal. Open one of the reports, then the extension’s button.')
  console.log('Close the window to end the demo.')
  await new Promise<void>((resolve) => extension.context.once('close', () => resolve()))
} else {
  await rm(PICTURES, { recursive: true, force: true })
  await mkdir(PICTURES, { recursive: true })
  await walkJourney(extension, portal, PICTURES)
  console.log(`Pictures are in ${PICTURES}/`)
  await extension.close()
}
await portal.close()
