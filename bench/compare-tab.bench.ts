import type { CDPSession, Page } from 'playwright-core'
import { type OpenExtension, openExtension } from '#tests/browser/open-extension.ts'
import { keepReports } from '#tests/e2e/library-seed.ts'
import { makeGroup } from '#tests/generate/group.ts'
import { type Measurement, summarizeTimes, tabulate } from './measure.ts'

const TURNS = 12
const GROUP = Number(process.env.GOUJI_BENCH_GROUP ?? 400)
const LIBRARY = '.organs'
const FIGURES = '.figures .source'

/** Milliseconds that a page's main thread was busy: with script, and with styles and layout. */
interface Busy {
  script: number
  layout: number
}

/** Comparisons and a group on the built library's tab, from the click until they are drawn: work of its main thread. */
export async function benchCompareTab(): Promise<Measurement[]> {
  const extension = await openExtension()
  try {
    const page = await openLibrary(extension)
    const ids = await keepReports(page, makeGroup(GROUP, { length: 3000, year: 2023 }))
    const compared = (count: number) => {
      const captures = ids.slice(0, count).map((id) => ['capture', id])
      return `?${new URLSearchParams([['view', 'compare'], ...captures])}`
    }
    return [
      ...tell('two reports, read and shown', await open(extension, compared(2), FIGURES), null),
      ...tell('two reports, shown for another applicant', await chooseApplicant(extension, compared(2)), 16),
      ...tell('words of two reports, compared and shown', await showWords(extension, compared(2)), null),
      ...tell('six reports, read and shown', await open(extension, compared(6), FIGURES), null),
      ...tell('six reports, shown for another applicant', await chooseApplicant(extension, compared(6)), 50),
      ...tell(`${GROUP} reports, read, ranked, shown`, await open(extension, GROUP_PLACE, '.ranked .name'), null),
    ]
  } finally {
    await extension.close()
  }
}

const GROUP_PLACE = '?view=group&year=2023'

function tell(work: string, busy: readonly Busy[], target: number | null): Measurement[] {
  const of = (part: keyof Busy) => busy.map((one) => one[part])
  return [
    summarizeTimes(`${work}: script`, of('script'), target),
    summarizeTimes('  styles and layout', of('layout'), null),
  ]
}

/** From the library to an address and back, again and again. */
async function open(extension: OpenExtension, search: string, wanted: string): Promise<Busy[]> {
  const page = await openLibrary(extension)
  return inTurns(page, async (count) => {
    await until(page, LIBRARY, () => go(page, '?view=library'))
    await count(() => until(page, wanted, () => go(page, search)))
  })
}

/** Another kind of applicant: nothing is read, everything is compared and drawn again. */
async function chooseApplicant(extension: OpenExtension, search: string): Promise<Busy[]> {
  const page = await openLibrary(extension)
  await until(page, FIGURES, () => go(page, search))
  const kinds = ['naturalPerson', 'business', 'total']
  let turn = 0
  return inTurns(page, async (count) => {
    const kind = kinds[turn++ % kinds.length]
    await count(() => until(page, FIGURES, () => page.locator('.compare-tools select').selectOption(kind ?? null)))
  })
}

/** From figures to words; the first time is the first in its page. */
async function showWords(extension: OpenExtension, search: string): Promise<Busy[]> {
  const page = await openLibrary(extension)
  await until(page, FIGURES, () => go(page, search))
  const press = (at: number) =>
    page.locator('.compare-tools [role="radiogroup"]').first().locator('input').nth(at).check()
  return inTurns(page, async (count) => {
    await count(() => until(page, '.texts td', () => press(1)))
    await until(page, FIGURES, () => press(0))
  })
}

async function inTurns(
  page: Page,
  turn: (count: (work: () => Promise<unknown>) => Promise<void>) => Promise<void>,
): Promise<Busy[]> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Performance.enable')
  const busy: Busy[] = []
  for (let at = 0; at < TURNS; at++) {
    await turn(async (work) => {
      const before = await read(devtools)
      await work()
      const after = await read(devtools)
      busy.push({ script: after.script - before.script, layout: after.layout - before.layout })
    })
  }
  await page.close()
  return busy
}

async function read(devtools: CDPSession): Promise<Busy> {
  const { metrics } = await devtools.send('Performance.getMetrics')
  const of = (name: string) => 1000 * (metrics.find((one) => one.name === name)?.value ?? 0)
  return { script: of('ScriptDuration'), layout: of('LayoutDuration') + of('RecalcStyleDuration') }
}

async function openLibrary(extension: OpenExtension): Promise<Page> {
  const page = await extension.context.newPage()
  await page.goto(extension.addressOf('library.html?view=library'))
  await page.waitForSelector('.tab')
  return page
}

/** Goes to another of the tab's addresses as the browser's way back does, without loading the page anew. */
function go(page: Page, search: string): Promise<void> {
  return page.evaluate((to) => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, search)
}

/** Does something, waits until it is drawn and the page has come to rest. */
async function until(page: Page, selector: string, work: () => Promise<unknown>): Promise<void> {
  await work()
  await page.waitForSelector(selector, { state: 'attached' })
  await page.evaluate(
    () =>
      new Promise((resolve) => requestIdleCallback(() => requestAnimationFrame(() => requestIdleCallback(resolve)))),
  )
}

if (import.meta.main) console.info(tabulate(await benchCompareTab()))
