import { describe, expect, test } from 'vitest'
import { readHtml } from '#lib/files/html.ts'
import { readReport } from '#lib/reading/read-report.ts'
import { makeVariant, type PageVariant } from '#tests/generate/page-variants.ts'
import { plainFigures, variantSources } from '#tests/generate/variant-sources.ts'
import { reportOfSmallPage, SMALL_TABLE } from './small-page.ts'

const SEED = Number(process.env.GOUJI_SEED ?? 20260401)
const PAGES = 300

/** One page's body at the end of another's. */
function joinPages(first: PageVariant, second: PageVariant): string {
  const body = /<body>([\s\S]*)<\/body>/.exec(second.html)?.[1] ?? ''
  return first.html.replace('</body>', () => `${body}</body>`)
}

describe('a page with two reports', () => {
  test(`gives the first one's figures and says so, ${PAGES} times (seed ${SEED})`, { timeout: 120_000 }, () => {
    const sources = variantSources().filter((source) =>
      Object.values(source.figures).some(({ value }) => value !== null),
    )
    const wrong: string[] = []
    for (let index = 0; index < PAGES; index++) {
      const [one, other] = [sources[index % sources.length], sources[(index * 7 + 3) % sources.length]]
      if (!one || !other || one === other) continue
      const first = makeVariant(SEED + index, one)
      const outcome = readReport(readHtml(joinPages(first, makeVariant(SEED - index, other)), null))
      const report = outcome.kind === 'report' ? outcome.report : null
      const isRight =
        report?.hasSecondReport === true &&
        report.year === one.year &&
        JSON.stringify(sorted(plainFigures(report))) === JSON.stringify(sorted(first.figures)) &&
        report.sections.at(-1)?.passages.length === 1
      if (!isRight) wrong.push(`seeds ${SEED + index} and ${SEED - index}: ${first.traits.join(', ')}`)
    }
    expect(wrong).toEqual([])
  })

  test('takes last year’s table printed for comparison for no part of the report', () => {
    const lastYear = SMALL_TABLE.replaceAll('17', '15')
    const report = reportOfSmallPage({
      before: '<h1>云溪县民政局2022年政府信息公开工作年度报告</h1>',
      body: SMALL_TABLE + lastYear,
    })
    expect(report.figures['disclosure.normativeDocuments.inForce']?.value).toBe(17)
    expect(Object.keys(report.figures)).toHaveLength(6)
  })
})

function sorted(figures: Record<string, unknown>): [string, unknown][] {
  return Object.entries(figures).sort(([one], [other]) => (one < other ? -1 : 1))
}
