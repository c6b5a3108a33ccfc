import type { FigureKey } from '#lib/form/form.ts'
import type { Report } from '#lib/report/report.ts'
import { type ExpectedFigure, expectedOf, pageSlugs } from '#tests/fixtures/fixtures.ts'
import type { VariantSource } from './page-variants.ts'
import { makeReport, type Zeros } from './reports.ts'

const SIZES = [1, 7, 60, 420, 2_500, 14_000]
const ZEROS: readonly Zeros[] = ['zero', 'blank', 'dash', 'mixed']
const GENERATED = 36

/** What variants are made of: the figures of every fixture page, and of generated reports of both editions and all sizes. */
export function variantSources(): VariantSource[] {
  const fixtures = pageSlugs().map((slug): VariantSource => {
    const { agency, year, edition, figures } = expectedOf(slug)
    return { agency, year, edition, figures }
  })
  const generated = Array.from({ length: GENERATED }, (_, at): VariantSource => {
    const zeros = ZEROS[at % ZEROS.length] ?? 'zero'
    const report = makeReport(1000 + at, { zeros, size: SIZES[at % SIZES.length] ?? 0 })
    return { agency: report.agency, year: report.year ?? 0, edition: report.edition, figures: plainFigures(report) }
  })
  return [...fixtures, ...generated]
}

/** A report's figures without element and remark, as expected.json writes them. */
export function plainFigures({ figures }: Pick<Report, 'figures'>): Record<FigureKey, ExpectedFigure> {
  return Object.fromEntries(
    Object.entries(figures).map(([key, { text, value, state, unit }]) => [
      key,
      { text, value, state, ...(unit === undefined ? {} : { unit }) },
    ]),
  )
}
