import { describe, expect, test } from 'vitest'
import { readHtml } from '#lib/files/html.ts'
import { readReport } from '#lib/reading/read-report.ts'
import { makeVariant, type PageVariant } from '#tests/generate/page-variants.ts'
import { plainFigures, variantSources } from '#tests/generate/variant-sources.ts'
import { reportOfSmallPage, SMALL_TABLE, smallPage } from './small-page.ts'

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

  test('takes no tables of the second for the first’s, which prints none', () => {
    const titleOf = (organ: string) => `<h1>${organ}2022年政府信息公开工作年度报告</h1>`
    const second = smallPage({ before: titleOf('云溪县林业局') })
    const page = (body: string) => smallPage({ before: titleOf('云溪县民政局'), body: '<p>见附件。</p>', after: body })
    const kindOf = (html: string) => readReport(readHtml(html, null)).kind
    expect(kindOf(page(second))).toBe('other')
    expect(kindOf(page(`<a href="/a.docx">附件.docx</a>${second}`))).toBe('attachment')
  })

  test('is one where headings and a fuller title follow a list of contents', () => {
    const contents = ['一、总体情况', '二、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况'].map(
      (it) => `<p>${it}</p>`,
    )
    const before = `<h1>云溪县民政局2021年政府信息公开工作年度报告</h1>${contents.join('')}<h1>云溪县民政局2022年政府信息公开工作年度报告</h1>`
    expect(Object.keys(reportOfSmallPage({ before }).figures)).toHaveLength(6)
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
