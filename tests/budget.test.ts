import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'

/** A string that survives minification in every bundle that holds the library, and a file of the library to prove it. */
const TRACES = {
  zod: { text: '_zod', source: 'node_modules/zod/v4/core/core.js' },
  preact: { text: 'dangerouslySetInnerHTML', source: 'node_modules/preact/dist/preact.mjs' },
  dexie: { text: 'Dexie', source: 'node_modules/dexie/dist/dexie.mjs' },
}

const builds = ['.output/chrome-mv3', '.output/firefox-mv3']

describe.each(builds)('the content scripts of %s', (build) => {
  it('are built', () => {
    const isBuilt = existsSync(`${build}/manifest.json`)
    expect(isBuilt, `${build} is missing: run "npm run build" and "npm run build:firefox" first`).toBe(true)
  })

  it('give every page of every portal at most 5 kB, without a library', () => {
    const detector = readScripts(build, 'detector')
    expect(gzipSize(detector)).toBeLessThanOrEqual(5_000)
    expect(detector).not.toContain(TRACES.zod.text)
    expect(detector).not.toContain(TRACES.preact.text)
    expect(detector).not.toContain(TRACES.dexie.text)
  })

  // Only pages with a report load it: reading, some sixty rules with their sentences in both languages, and the panel.
  it('give a report page at most 140 kB, without a database', () => {
    const inspector = readScripts(build, 'inspector')
    expect(gzipSize(inspector)).toBeLessThanOrEqual(140_000)
    expect(inspector).not.toContain(TRACES.dexie.text)
    expect(inspector).not.toMatch(/indexedDB/i)
  })
})

it.each(Object.entries(TRACES))('would notice %s', (_library, { text, source }) => {
  expect(readFileSync(source, 'utf8')).toContain(text)
})

/** All that is injected for one content script: its code and its style sheet. */
function readScripts(build: string, name: string): string {
  const folder = `${build}/content-scripts`
  const names = readdirSync(folder).filter((file) => file.startsWith(`${name}.`))
  return names.map((file) => readFileSync(`${folder}/${file}`, 'utf8')).join('\n')
}

function gzipSize(text: string): number {
  return gzipSync(text, { level: 9 }).length
}
