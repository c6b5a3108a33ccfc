import { readFileSync } from 'node:fs'
import type { CDPSession, Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fileOfMany } from '#tests/entrypoints/library-files.ts'
import type { FrozenLibrary } from '#tests/fixtures/libraries/frozen-library.ts'
import { type Random, randomFrom } from '#tests/generate/random.ts'
import { makeReport } from '#tests/generate/reports.ts'
import { requestFor } from '#tests/store/requests.ts'
import { bundleForPage } from './chromium.ts'
import { type OpenExtension, openExtension } from './open-extension.ts'

const SEED = Number(process.env.GOUJI_SEED ?? 20260121)
const KILLS = 3
const TIMES = 40

/** In the functions that run in the extension's page. */
declare const library: typeof import('./in-transfer.ts')

let extension: OpenExtension
let page: Page
let storage: CDPSession

beforeEach(async () => {
  extension = await openExtension()
  await openPage()
})
afterEach(() => extension.close())

/** A page of the extension that holds the store's functions and nothing else. */
async function openPage(): Promise<void> {
  page = await extension.context.newPage()
  await page.goto(extension.addressOf('icon.svg'))
  await page.evaluate(await bundleForPage('./in-transfer.ts', 'library'))
  storage = await extension.context.newCDPSession(page)
}

/** Leaves so many bytes for the library, or as many as there are. */
async function allow(quotaSize?: number): Promise<void> {
  const origin = `chrome-extension://${extension.id}`
  await storage.send('Storage.overrideQuotaForOrigin', quotaSize === undefined ? { origin } : { origin, quotaSize })
}

const inspect = () => page.evaluate(() => library.inspect())
const importText = (text: string) => page.evaluate((file) => library.importText(file), text)

/** What must be true of a library whatever happened to it. */
async function expectWhole(count: number): Promise<void> {
  const found = await inspect()
  expect(found).toMatchObject({ count, rows: count, broken: [], strays: 0 })
  expect([found.total, found.roll]).toEqual([found.listed, found.listed])
}

describe('a library of an older version', () => {
  const frozen: FrozenLibrary = JSON.parse(
    readFileSync(new URL('../fixtures/libraries/v1.json', import.meta.url), 'utf8'),
  )
  const rows = frozen.stores.captures?.rows.length ?? 0
  const thaw = (library_: FrozenLibrary) => page.evaluate((one) => library.thaw(one), library_)

  test('is upgraded, whole and searchable', async () => {
    await thaw(frozen)
    const found = await inspect()
    expect(found).toMatchObject({ count: rows, rows, broken: [], why: null })
    expect([found.total, found.roll]).toEqual([found.listed, found.listed])
    expect(await page.evaluate(() => library.finish())).toBe(true)
    expect(await page.evaluate((request) => library.keepAll([request]), requestFor(makeReport(1)))).toBeNull()
  })

  test('is all there whatever happens while it is upgraded: no room, or its page killed in the middle', async () => {
    const random = randomFrom(SEED)
    for (let turn = 0; turn < 2; turn++) {
      await thaw(manyTimes(frozen, TIMES))
      if (turn === 0) await allow(1)
      else {
        const running = inspect().catch(() => null)
        await new Promise((resolve) => setTimeout(resolve, random.whole(50, 400)))
        await page.close()
        await running
        await openPage()
      }
      expect(await inspect()).toMatchObject({ count: rows * TIMES, rows: rows * TIMES, broken: [] })
      await allow()
      const request = requestFor(makeReport(1))
      expect(await page.evaluate((asked) => library.keepAll([asked]), request)).toBeNull()
      const after = await inspect()
      expect(after).toMatchObject({ count: rows * TIMES + 1, broken: [], why: null })
      expect([after.total, after.roll]).toEqual([after.listed, after.listed])
    }
  })
})

describe('an import', () => {
  test('that fills the disk says so, keeps what was taken whole, and goes on where there is room', async () => {
    const random = randomFrom(SEED)
    const text = await fileOfMany(800, 0, (seed) => `<p>${noise(random, 2000)}${seed}</p>`)
    await allow(6_000_000)
    const first = await importText(text)
    expect(first).toMatchObject({ failure: { code: 'disk-full' }, badCount: 0 })
    await allow()
    await expectWhole(first.taken)
    expect(await importText(text)).toMatchObject({ taken: 800 - first.taken, known: first.taken, failure: null })
    await expectWhole(800)
  })

  test(`whose page is killed in the middle leaves whole captures, and ends when done again (${KILLS} times, seed ${SEED})`, async () => {
    const random = randomFrom(SEED)
    const count = 1500
    const text = await fileOfMany(count, 200)
    let before = 0
    for (let turn = 0; turn < KILLS; turn++) {
      const running = importText(text).catch(() => null)
      await new Promise((resolve) => setTimeout(resolve, random.whole(150, 2500)))
      await page.close()
      await running
      await openPage()
      const { count: now } = await inspect()
      expect(now).toBeGreaterThanOrEqual(before)
      await expectWhole(now)
      before = now
    }
    console.info(`${before} of ${count} were taken when ${KILLS} imports had been killed`)
    expect(await importText(text)).toMatchObject({ taken: count - before, known: before, badCount: 0, failure: null })
    await expectWhole(count)
    const exported = await page.evaluate(() => library.exportText())
    const body = (file: string) => file.trimEnd().split('\n').slice(1).sort()
    expect(body(exported)).toEqual(body(text))
  })
})

/** The same library with its captures so many times, each of an address of its own. */
function manyTimes(frozen: FrozenLibrary, times: number): FrozenLibrary {
  const copy = (row: Record<string, unknown>, at: number) => ({
    ...row,
    id: `${row.id}-${at}`,
    ...(typeof row.address === 'string' && { address: `${row.address}?${at}` }),
  })
  const stores = Object.entries(frozen.stores).map(([name, store]) => {
    const rows = (name === 'removed' ? [] : store.rows) as Record<string, unknown>[]
    return [name, { ...store, rows: Array.from({ length: times }, (_, at) => rows.map((row) => copy(row, at))).flat() }]
  })
  return { ...frozen, stores: Object.fromEntries(stores) }
}

/** Text that no compression makes much smaller. */
function noise(random: Random, length: number): string {
  return Array.from({ length }, () => String.fromCharCode(random.whole(0x4e00, 0x9fa5))).join('')
}
