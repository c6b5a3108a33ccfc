import type { SourceAsked, SourceOutcome } from '#lib/capture/source.ts'
import { boxOf, bringIntoView } from '#lib/page/box-of.ts'
import { isElement } from '#lib/page/node-kinds.ts'
import { pointOut } from '#lib/page/point-out.ts'
import type { ShownReport } from './shown-report.ts'

/** Brings cells of a report into view and lets them stand out for a moment, whether or not anything was found on them. */
export function showFigures(
  { report, elements }: Pick<ShownReport, 'report' | 'elements'>,
  { agency, year, figures }: SourceAsked,
): SourceOutcome {
  // A name may have been read more fully since it was kept.
  const isSameOrgan = report.agency.includes(agency) || agency.includes(report.agency)
  if (report.year !== year || !isSameOrgan) return 'other-report'
  const cells = figures.flatMap((key) => {
    const element = elements[report.figures[key]?.ref ?? -1]
    return isElement(element) && boxOf(element) ? [element] : []
  })
  const [first] = cells
  if (!first) return 'no-figure'
  bringIntoView(first)
  for (const cell of cells) pointOut(cell)
  return 'shown'
}
