import type { FigureKey } from '#lib/form/form.ts'
import type { Place } from '#lib/report/finding.ts'
import type { Report } from '#lib/report/report.ts'
import type { FindingGroup } from './group-findings.ts'

/** Where on the page a group of findings is shown. */
export interface GroupPlaces {
  /** Element to go to: the certain cell, else the flagged words' element, the first cell, or the table; null of none. */
  ref: number | null
  /** The flagged words, when they are what to go to. */
  words: Place | null
  /** Keys of the other cells that it speaks of. */
  others: readonly FigureKey[]
}

/** Finds where a group of findings is shown on the page that the report was read from. */
export function placesOfGroup(group: FindingGroup, report: Report): GroupPlaces {
  const [first] = group.findings
  const refOf = (key: FigureKey | undefined) => (key === undefined ? null : (report.figures[key]?.ref ?? null))
  const keys = [...new Set(group.findings.flatMap((finding) => finding.figures))]
  const cell = group.change?.figure ?? keys[0]
  if (first.place) return { ref: first.place.ref, words: first.place, others: keys }
  if (refOf(cell) !== null) return { ref: refOf(cell), words: null, others: keys.filter((key) => key !== cell) }
  if (first.quote !== null && first.quote === report.title) return { ref: report.titleRef, words: null, others: [] }
  return { ref: report.tables.find((table) => table.id === first.details.table)?.ref ?? null, words: null, others: [] }
}
