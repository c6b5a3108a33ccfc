import type { Page } from 'playwright-core'
import { bundleForPage, openChromium } from '#tests/browser/chromium.ts'
import { openExtension } from '#tests/browser/open-extension.ts'
import { showPage } from '#tests/browser/serve.ts'
import { costOf, type PageCost, trace } from './page-cost.ts'
import { largePage, type NamedPage, samplePages } from './saved-pages.ts'

const TURNS = Number(process.env.GOUJI_BENCH_TURNS ?? 5)
/** From the page's arrival until the panel has been drawn, in milliseconds. */
const WATCHED = 1500
const STEPS = ['detect', 'document', 'report', 'check', 'mark', 'panel'] as const

const pages = (): NamedPage[] => [largePage(), ...samplePages()]

/**
 * What the built extension costs a report page, in a browser just started and for the next page of the same one:
 * milliseconds of the main thread's own time, which other processes do not lengthen.
 */
export async function benchBuiltExtension(): Promise<string> {
  const lines: string[] = []
  for (const [name, html] of pages()) {
    const costs: { cold: PageCost; warm: PageCost }[] = []
    for (let turn = 0; turn < TURNS; turn++) costs.push(await costInExtension(html))
    for (const state of ['cold', 'warm'] as const) {
      const [script, drawing, longest, shift] = (['script', 'drawing', 'longest', 'shift'] as const).map((part) =>
        middle(costs.map((cost) => cost[state][part])),
      )
      const verdict = (longest ?? 0) <= 50 && shift === 0 ? 'kept' : 'MISSED'
      const cells = [script, drawing, longest].map((time) => (time ?? 0).toFixed(1).padStart(10))
      lines.push(`${name.padEnd(36)} ${state}${cells.join('')}${String(shift).padStart(8)}  ${verdict}`)
    }
  }
  const heads = ['script ms', 'drawing', 'longest'].map((head) => head.padStart(10)).join('')
  return [`${''.padEnd(41)}${heads}   shift  no task above 50 ms, no shift`, ...lines].join('\n')
}

async function costInExtension(html: string): Promise<{ cold: PageCost; warm: PageCost }> {
  const extension = await openExtension()
  try {
    const browser = extension.context.browser()
    if (!browser) throw new Error('The browser is gone.')
    const session = await browser.newBrowserCDPSession()
    const page = await extension.context.newPage()
    const visit = async (address: string) => {
      await showPage(page, html, address)
      await new Promise((resolve) => setTimeout(resolve, WATCHED))
    }
    const cold = await trace(session, () => visit('http://www.portal.gov.cn/one.html'))
    const warm = await trace(session, () => visit('http://www.portal.gov.cn/two.html'))
    return { cold: costOf(cold), warm: costOf(warm) }
  } finally {
    await extension.close()
  }
}

/** The same step by step, with the inspector's parts in a bundle of the bench's own, each step for the first and second time. */
export async function benchSteps(): Promise<string> {
  const script = await bundleForPage('../../bench/in-page.ts', 'bench')
  const lines: string[] = []
  for (const [name, html] of pages()) {
    const turns: number[][] = []
    for (let turn = 0; turn < TURNS; turn++) {
      const browser = await openChromium()
      const page = await browser.newPage()
      await showPage(page, html, 'http://www.portal.example/page.html')
      turns.push(await timesOfSteps(page, script))
      await browser.close()
    }
    const times = turns[0]?.map((_, at) => middle(turns.map((turn) => turn[at] ?? 0))) ?? []
    const first = times.slice(0, STEPS.length)
    const told = [first, times.slice(STEPS.length)].map(
      (some, at) =>
        `${(at === 0 ? name : '').padEnd(36)} ${at === 0 ? 'cold' : 'warm'}${[...some, some.slice(0, 5).reduce((all, one) => all + one, 0)].map((time) => time.toFixed(1).padStart(10)).join('')}`,
    )
    lines.push(...told)
  }
  return [`${''.padEnd(41)}${[...STEPS, 'to marks'].map((step) => step.padStart(10)).join('')}  ms`, ...lines].join(
    '\n',
  )
}

async function timesOfSteps(page: Page, script: string): Promise<number[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return 1000 * (metrics.find(({ name }) => name === 'DevToolsCommandDuration')?.value ?? 0)
  }
  await session.send('Runtime.evaluate', { expression: `${script};0` })
  const times: number[] = []
  for (const step of [...STEPS, ...STEPS]) {
    const before = await spent()
    const { exceptionDetails } = await session.send('Runtime.evaluate', { expression: `bench.steps.${step}()` })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description)
    times.push((await spent()) - before)
  }
  return times
}

function middle(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0
}
