import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
/** A profile that outlives its browser, to be removed after the test. */
let profile: string | null = null

beforeEach(async () => {
  extension = await openExtension()
  await openPage()
})
afterEach(async () => {
  await extension.close()
  if (profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  profile = null
})

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

  test('is all there when its page is killed in the middle of the upgrade', async () => {
    const random = randomFrom(SEED)
    for (let turn = 0; turn < 2; turn++) {
      await thaw(manyTimes(frozen, TIMES))
      const running = inspect().catch(() => null)
      await new Promise((resolve) => setTimeout(resolve, random.whole(50, 400)))
      await page.close()
      await running
      await openPage()
      expect(await inspect()).toMatchObject({ count: rows * TIMES, rows: rows * TIMES, broken: [] })
      const request = requestFor(makeReport(1))
      expect(await page.evaluate((asked) => library.keepAll([asked]), request)).toBeNull()
      const after = await inspect()
      expect(after).toMatchObject({ count: rows * TIMES + 1, broken: [], why: null })
      expect([after.total, after.roll]).toEqual([after.listed, after.listed])
    }
  })
})

describe('a library for whose upgrade there is no room', () => {
  test('is shown, searched and exported all the same, says why it takes nothing, and is upgraded where there is room', async () => {
    const frozen: FrozenLibrary = JSON.parse(
      readFileSync(new URL('../fixtures/libraries/v1.json', import.meta.url), 'utf8'),
    )
    // Chromium goes by the room it knew of for a while, so the library is laid down by a browser of its own.
    await extension.close()
    profile = await mkdtemp(join(tmpdir(), 'gouji-full-'))
    extension = await openExtension({ profile })
    await openPage()
    await page.evaluate((one) => library.thaw(one), manyTimes(frozen, TIMES))
    await extension.close()
    extension = await openExtension({ profile })
    await openPage()
    await allow(1)
    const count = (frozen.stores.captures?.rows.length ?? 0) * TIMES
    expect(await inspect()).toMatchObject({ count, rows: count, broken: [], why: 'disk-full' })
    const tab = await extension.context.newPage()
    await tab.goto(extension.addressOf('library.html'))
    await tab.getByText('报告库没能升级到新版本').waitFor()
    await tab.getByText('本机磁盘已满').waitFor()
    const sums = await tab.locator('.series-head p').innerText()
    expect(Number(/(\d+) 份报告/.exec(sums)?.[1])).toBeGreaterThan(0)
    await tab.getByRole('searchbox').fill('商务')
    await tab.locator('tbody tr:not(.group) .name').first().waitFor()
    await tab.locator('button.year').first().click()
    await tab.locator('.drawer .history').waitFor()
    await tab.getByRole('searchbox').fill('')
    const downloading = tab.waitForEvent('download')
    await tab.getByRole('button', { name: '导出' }).first().click()
    await tab.getByRole('menuitem', { name: '报告库文件（NDJSON）' }).click()
    const file = readFileSync(await (await downloading).path(), 'utf8')
    expect(file.trimEnd().split('\n')).toHaveLength(count + 1)
    await tab.getByRole('checkbox', { name: '全选' }).check()
    await tab.getByRole('region', { name: '所选报告' }).getByRole('button', { name: '删除' }).click()
    await tab.getByText('没有改动报告库，里面的报告都在').waitFor()
    await allow()
    await tab.getByRole('button', { name: '再试一次' }).click()
    await tab.getByText('报告库没能升级到新版本').waitFor({ state: 'detached' })
    await expect.poll(() => tab.locator('.series-head p').innerText()).toBe(sums)
    await openPage()
    const after = await inspect()
    expect(after).toMatchObject({ count, rows: count, broken: [], why: null })
    expect([after.total, after.roll]).toEqual([after.listed, after.listed])
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

test('a file larger than what the browser keeps in memory is whole all the same', async () => {
  const file = await page.evaluate(() => library.gatherMegabytes(600))
  expect(file).toEqual({ size: 600_000_000, first: 'AAA', last: 'AAA' })
})
