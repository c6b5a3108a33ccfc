// Draws public/icon/*.png from public/icon.svg, in the sizes that browsers ask for.
import { readFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { findChromium } from './find-chromium.mjs'

const executablePath = findChromium()
if (!executablePath) throw new Error('No Chromium was found: run "node scripts/setup.mjs --browser" first.')
const drawing = readFileSync('public/icon.svg', 'utf8')
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
for (const size of [16, 32, 48, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${drawing}`)
  await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true })
  await page.close()
}
await browser.close()
