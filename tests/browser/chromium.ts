import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from 'playwright-core'
import { build } from 'vite'
import { findChromium } from '#scripts/find-chromium.mjs'

/** Starts the Chromium of this machine without a window. */
export function openChromium(): Promise<Browser> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('No Chromium was found; set GOUJI_CHROMIUM, or run scripts/setup.mjs --browser.')
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--no-first-run'] })
}

/** A module of tests/browser as one classic script whose exports a page finds in the global `name`. */
export async function bundleForPage(file: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root: fileURLToPath(new URL('../..', import.meta.url)),
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(new URL(file, import.meta.url)), formats: ['iife'], name },
    },
  })
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((it) => ('output' in it ? it.output : []))
  const script = outputs.find((output) => output.type === 'chunk')
  if (!script) throw new Error(`${file} gave no script`)
  return script.code
}
