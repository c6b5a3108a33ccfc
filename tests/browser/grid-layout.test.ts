import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { randomFrom } from '#tests/generate/random.ts'
import { bundleForPage, openChromium } from './chromium.ts'
import type { CellPlace } from './in-page.ts'
import { makeTable, type RandomTable } from './random-table.ts'

const SEED = Number(process.env.GOUJI_SEED ?? 20260121)
const TABLES = 1500
const SIZE = 10

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await openChromium()
  page = await browser.newPage()
  await page.addScriptTag({ content: await bundleForPage('./in-page.ts', 'gouji') })
})
afterAll(() => browser.close())

test(`${TABLES} random tables stand where the browser lays them out (seed ${SEED})`, async () => {
  const random = randomFrom(SEED)
  const tables = Array.from({ length: TABLES }, () => makeTable(random))
  const wrong: unknown[] = []
  let cells = 0
  for (let from = 0; from < TABLES; from += 100) {
    for (const { html, read, shown } of await page.evaluate(layTables, {
      tables: tables.slice(from, from + 100),
      size: SIZE,
    })) {
      cells += Object.keys(shown).length
      if (JSON.stringify(read) !== JSON.stringify(shown))
        wrong.push({ html, read: JSON.stringify(read), shown: JSON.stringify(shown) })
    }
  }
  expect(wrong.slice(0, 5), `${wrong.length} tables`).toEqual([])
  expect(cells).toBeGreaterThan(TABLES * 5)
})

interface LaidTable {
  html: string
  read: Record<string, CellPlace>
  shown: Record<string, CellPlace>
}

/** Runs in the page: shows each table with columns and rows of a fixed size and asks both sides where its cells stand. */
function layTables({ tables, size }: { tables: RandomTable[]; size: number }): LaidTable[] {
  const { gouji } = globalThis as unknown as { gouji: typeof import('./in-page.ts') }
  return tables.map(({ html, columns, isLoose }) => {
    const cols = Array.from({ length: columns }, () => `<col style="width:${size}px">`).join('')
    document.body.innerHTML = `<style>
      table { table-layout: fixed; width: ${columns * size}px; border-collapse: separate; border-spacing: 0; border: 0 }
      tr { height: ${size}px } td, th { padding: 0; border: 0; font-size: 1px; line-height: 1px }</style>
      <table>${cols}${html}</table>`
    if (isLoose) for (const body of document.querySelectorAll('tbody')) body.replaceWith(...body.childNodes)
    return { html, read: sorted(gouji.placesRead()), shown: sorted(gouji.placesShown(size)) }
  })

  function sorted(places: Record<string, CellPlace>): Record<string, CellPlace> {
    return Object.fromEntries(Object.entries(places).sort(([one], [other]) => (one < other ? -1 : 1)))
  }
}
