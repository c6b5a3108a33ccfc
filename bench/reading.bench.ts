import { parse } from 'parse5'
import { toJson } from '#cli/to-json.ts'
import { readHtml } from '#lib/files/html.ts'
import { readReport } from '#lib/reading/read-report.ts'
import { checkReport } from '#lib/rules/check-report.ts'
import { measure } from './measure.ts'
import { fixturePages, largePage, samplePages } from './saved-pages.ts'

/** Page in, JSON out, may take so many times what parsing its HTML takes. */
const MOST_TIMES_PARSING = 2.5

/** What the command does with a page's text, up to its line of JSON. */
function answerInJson(html: string): string {
  const outcome = readReport(readHtml(html, null))
  const check = outcome.kind === 'report' ? checkReport(outcome.report) : null
  return toJson({ source: '', outcome, check })
}

/** Page in, JSON out in Node, against parse5 alone. */
export async function benchSavedPages(): Promise<string> {
  const lines: string[] = []
  for (const [name, html] of [largePage(), ...samplePages(), ...fixturePages()]) {
    const parsing = await measure(name, null, () => parse(html), 60)
    const reading = await measure(name, null, () => readReport(readHtml(html, null)), 60)
    const all = await measure(name, null, () => answerInJson(html), 60)
    const times = all.median / parsing.median
    const verdict = times <= MOST_TIMES_PARSING ? 'kept' : 'MISSED'
    const numbers = [html.length / 1000, parsing.median, reading.median, all.median, times]
    lines.push(`${name.padEnd(44)}${numbers.map((it) => it.toFixed(1).padStart(9)).join('')}  ${verdict}`)
  }
  const heads = ['kB', 'parse ms', 'read ms', 'all ms', 'times'].map((head) => head.padStart(9)).join('')
  return [`${''.padEnd(44)}${heads}  at most ${MOST_TIMES_PARSING} times`, ...lines].join('\n')
}
