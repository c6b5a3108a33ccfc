import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { bundleForPage } from '#tests/browser/chromium.ts'
import { type OpenExtension, openExtension } from '#tests/browser/open-extension.ts'
import { type Measurement, summarizeTimes, tabulate } from './measure.ts'

/** In the functions that run in the extension's page. */
declare const bench: typeof import('./in-library.ts')

const SIZE = Number(process.env.GOUJI_BENCH_SIZE ?? 1)

/** One size of library, and where what is told of it goes. */
interface Course {
  count: number
  hasPages: boolean
  /** The exported library between the two profiles. */
  file: string
  one: (work: string, times: readonly number[], target: number | null) => Measurement
  note: (text: string) => void
}

/** Speeds of the library in a real Chromium profile: 10,000 captures with their pages, 100,000 without. */
export async function benchLibrary(): Promise<Measurement[]> {
  return [
    ...(await inFreshProfile(benchPlainRows)),
    ...(await benchSize(10_000 * SIZE, true)),
    ...(await benchSize(100_000 * SIZE, false)),
  ]
}

/** Milliseconds that 100,000 light rows through Dexie took where the targets were set. */
const ANCHOR = 8700

/** What this machine's IndexedDB takes for the same: targets are to be read by the ratio. */
async function benchPlainRows(extension: OpenExtension): Promise<Measurement[]> {
  const count = 100_000 * SIZE
  const took = await (await pageOf(extension)).evaluate((most) => bench.putPlainRows(most), count)
  const slower = took / SIZE / ANCHOR
  console.info(`  this machine takes ${slower.toFixed(2)} times as long for light rows as the one the targets are of`)
  return [summarizeTimes(`${count.toLocaleString('en')} light rows by Dexie alone`, [took], null)]
}

async function benchSize(count: number, hasPages: boolean): Promise<Measurement[]> {
  const what = `${count.toLocaleString('en')}${hasPages ? ' with pages' : ''}`
  const folder = await mkdtemp(join(tmpdir(), 'gouji-bench-'))
  const course: Course = {
    count,
    hasPages,
    file: join(folder, 'library.ndjson'),
    one: (work, times, target) => summarizeTimes(`${what}: ${work}`, times, target),
    note: (text) => console.info(`  ${what}: ${text}`),
  }
  try {
    const measured = await inFreshProfile((extension) => benchFilled(extension, course))
    return [...measured, ...(await inFreshProfile((extension) => benchImport(extension, course)))]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function benchFilled(extension: OpenExtension, course: Course): Promise<Measurement[]> {
  const { count, hasPages, one, note, file } = course
  const filling = await pageOf(extension)
  const filled = await filling.evaluate(([most, pages]) => bench.fill(most, pages), [count, hasPages] as const)
  note(`filled in ${(filled / 1000).toFixed(1)} s, ${(filled / count).toFixed(2)} ms a capture`)
  const opened: number[] = []
  const listed: number[] = []
  for (let turn = 0; turn < 3; turn++) {
    // Each in a page of its own, as a person opens it.
    const [open = 0, list = 0] = await (await pageOf(extension)).evaluate(() => bench.openFirstPage())
    opened.push(open)
    listed.push(list)
  }
  const popup = await timePopup(extension)
  const page = await pageOf(extension)
  const { first, keystrokes } = await page.evaluate(() => bench.search())
  const groups = await page.evaluate(() => bench.group())
  const measured = [
    one('database opened', opened, null),
    one('first list page', listed, 50),
    one('popup shows it and can be used', popup, 200),
    one('list pages in every order', await page.evaluate(() => bench.listPages()), 50),
    one('first search, reads the roll', [first], null),
    one('search keystroke', keystrokes, 50),
    one('filters with counts', groups.slice(0, 2), null),
    one('organs with years', groups.slice(2), null),
    one('an organ’s series', await page.evaluate(() => bench.series()), 20),
    one('one capture', await page.evaluate(() => bench.captures()), null),
  ]
  const out = await weigh(page, () => page.evaluate((pages) => bench.exportAll(pages), hasPages))
  note(`export ${(out.value.bytes / 1e6).toFixed(0)} MB, ${out.held}`)
  const download = page.waitForEvent('download')
  await page.evaluate(() => bench.saveExport())
  await (await download).saveAs(file)
  return [...measured, one('export', [out.value.took], 10_000)]
}

async function benchImport(extension: OpenExtension, { one, note, file }: Course): Promise<Measurement[]> {
  const page = await pageOf(extension)
  const devtools = await page.context().newCDPSession(page)
  const { result } = await devtools.send('Runtime.evaluate', { expression: 'bench.offerFile()' })
  await devtools.send('DOM.setFileInputFiles', { files: [file], objectId: result.objectId ?? '' })
  const worker = extension.addressOf(await importWorker())
  const { value, held } = await weigh(page, () => page.evaluate((address) => bench.importAll(address), worker))
  const megabytes = ((await stat(file)).size / 1e6).toFixed(0)
  note(`import of ${value.taken} from ${megabytes} MB (${value.count} there), ${held}`)
  return [one('import into an empty profile', [value.took], 60_000)]
}

/** Where the built extension keeps the worker that reads library files. */
async function importWorker(): Promise<string> {
  const built = fileURLToPath(new URL('../.output/chrome-mv3/assets', import.meta.url))
  const name = (await readdir(built)).find((file) => /^import\.worker-.*\.js$/.test(file))
  if (!name) throw new Error(`No import.worker in ${built}: build the extension first.`)
  return `assets/${name}`
}

/** Milliseconds from opening the popup on its library until its first rows can be clicked. */
async function timePopup(extension: OpenExtension): Promise<number[]> {
  const took: number[] = []
  for (let turn = 0; turn < 4; turn++) {
    const page = await extension.context.newPage()
    await page.goto(extension.addressOf('popup.html?tab=0'))
    if (turn === 0) await page.getByRole('button', { name: '报告库' }).click()
    await page.locator('main.shelf tbody th button').first().waitFor()
    if (turn > 0) {
      took.push(
        // The frame in which the first row came is the last that was slow to paint.
        await page.evaluate(() => performance.getEntriesByType('paint').at(-1)?.startTime ?? performance.now()),
      )
    }
    await page.close()
  }
  return took
}

/** What some work in a page gives, and the most memory that its scripts held meanwhile: heap, and buffers beside it. */
async function weigh<T>(page: Page, work: () => Promise<T>): Promise<{ value: T; held: string }> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('HeapProfiler.collectGarbage')
  let [heap, buffers] = [0, 0]
  const timer = setInterval(async () => {
    const usage = await devtools.send('Runtime.getHeapUsage').catch(() => null)
    heap = Math.max(heap, usage?.usedSize ?? 0)
    buffers = Math.max(buffers, usage?.backingStorageSize ?? 0)
  }, 100)
  const value = await work()
  clearInterval(timer)
  return { value, held: `heap at most ${Math.round(heap / 1e6)} MB, buffers ${Math.round(buffers / 1e6)} MB` }
}

async function inFreshProfile<T>(work: (extension: OpenExtension) => Promise<T>): Promise<T> {
  const profile = await mkdtemp(join(tmpdir(), 'gouji-bench-'))
  const extension = await openExtension({ profile })
  try {
    return await work(extension)
  } finally {
    await extension.close()
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

let script: string | null = null

/** A page of the extension that holds the bench's functions and nothing else. */
async function pageOf(extension: OpenExtension) {
  script ??= await bundleForPage('../../bench/in-library.ts', 'bench')
  for (const page of extension.context.pages().slice(1)) await page.close()
  const page = await extension.context.newPage()
  page.setDefaultTimeout(0)
  await page.goto(extension.addressOf('icon.svg'))
  await page.evaluate(script)
  return page
}

if (import.meta.main) console.info(tabulate(await benchLibrary()))
