import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { bundleForPage } from '#tests/browser/chromium.ts'
import { type OpenExtension, openExtension } from '#tests/browser/open-extension.ts'
import { type Measurement, summarizeTimes, tabulate } from './measure.ts'

/** In the functions that run in the extension's page. */
declare const bench: typeof import('./in-library.ts')

const SIZE = Number(process.env.GOUJI_BENCH_SIZE ?? 1)

/** Speeds of the library in a real Chromium profile: 10,000 captures with their pages, 100,000 without. */
export async function benchLibrary(): Promise<Measurement[]> {
  return [...(await benchSize(10_000 * SIZE, true)), ...(await benchSize(100_000 * SIZE, false))]
}

async function benchSize(count: number, hasPages: boolean): Promise<Measurement[]> {
  const profile = await mkdtemp(join(tmpdir(), 'gouji-bench-'))
  const extension = await openExtension({ profile })
  const what = `${count.toLocaleString('en')}${hasPages ? ' with pages' : ''}`
  const one = (work: string, times: number[], target: number | null) =>
    summarizeTimes(`${what}: ${work}`, times, target)
  const note = (text: string) => console.info(`  ${what}: ${text}`)
  try {
    const filled = await (await pageOf(extension)).evaluate(([most, pages]) => bench.fill(most, pages), [
      count,
      hasPages,
    ] as const)
    note(`filled in ${(filled / 1000).toFixed(1)} s, ${(filled / count).toFixed(2)} ms a capture`)
    const opened: number[] = []
    const listed: number[] = []
    const firstSearch: number[] = []
    for (let turn = 0; turn < 3; turn++) {
      // Each in a page of its own, as a person opens it.
      const [open = 0, list = 0] = await (await pageOf(extension)).evaluate(() => bench.openFirstPage())
      opened.push(open)
      listed.push(list)
    }
    const page = await pageOf(extension)
    const { first, keystrokes } = await page.evaluate(() => bench.search())
    firstSearch.push(first)
    const groups = await page.evaluate(() => bench.group())
    const out = await weigh(page, () => page.evaluate((pages) => bench.exportAll(pages), hasPages))
    note(`export ${(out.value.bytes / 1e6).toFixed(0)} MB, heap at most ${out.heap} MB`)
    const measured = [
      one('database opened', opened, null),
      one('first list page', listed, 50),
      one('list pages in every order', await page.evaluate(() => bench.listPages()), 50),
      one('first search, reads the roll', firstSearch, null),
      one('search keystroke', keystrokes, 50),
      one('filters with counts', groups.slice(0, 2), null),
      one('organs with years', groups.slice(2), null),
      one('an organ’s series', await page.evaluate(() => bench.series()), 20),
      one('one capture', await page.evaluate(() => bench.captures()), null),
      one('export', [out.value.took], 10_000),
    ]
    const taken = await weigh(page, () => page.evaluate(() => bench.importAll()))
    note(`import of ${taken.value.taken} (${taken.value.count} there), heap at most ${taken.heap} MB`)
    return [...measured, one('import', [taken.value.took], 60_000)]
  } finally {
    await extension.close()
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** What some work in a page gives, and the most heap that was in use meanwhile, in MB. */
async function weigh<T>(page: Page, work: () => Promise<T>): Promise<{ value: T; heap: number }> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('HeapProfiler.collectGarbage')
  let most = 0
  const timer = setInterval(async () => {
    const { usedSize } = await devtools.send('Runtime.getHeapUsage').catch(() => ({ usedSize: 0 }))
    most = Math.max(most, usedSize)
  }, 100)
  const value = await work()
  clearInterval(timer)
  return { value, heap: Math.round(most / 1e6) }
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
