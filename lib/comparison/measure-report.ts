import { placeInAnyEdition } from '#lib/form/figures.ts'
import type { FigureKey } from '#lib/form/form.ts'
import { resultGroup, splitKey } from '#lib/form/result-groups.ts'
import type { AlignedReport } from './align.ts'
import { cellOf } from './align.ts'
import { inWan } from './money.ts'
import type { NoRank, RankBy } from './ranked.ts'
import type { Rate } from './rate.ts'
import { RATES } from './rate-list.ts'
import { rateOf } from './rates.ts'

/** What a report comes to by a rate or a figure: a value, or why there is none. */
export interface Measured {
  /** A rate's share, a count, or money in 万元; thin rates have one too. */
  value: number | null
  why: NoRank | null
  /** The fraction behind it, where it is a rate. */
  rate: Rate | null
  /** Printed cells that it rests on. */
  keys: readonly FigureKey[]
}

/** Measures one report by a rate or a figure; a blank is no number here, a blank 总计 counts as the sum of its parts. */
export function measureReport(report: AlignedReport, by: RankBy): Measured {
  return by.kind === 'rate' ? measureRate(report, by) : measureFigure(report, by.key)
}

function measureRate(report: AlignedReport, by: Extract<RankBy, { kind: 'rate' }>): Measured {
  const formula = RATES.find(({ id }) => id === by.rate)
  if (!formula) return { value: null, why: 'absent', rate: null, keys: [] }
  const rate = rateOf(report, formula, by.applicant)
  const keys = [...rate.numerator.keys, ...rate.denominator.keys]
  return { value: rate.value, why: rate.whyUndefined ?? (rate.isThin ? 'thin' : null), rate, keys }
}

function measureFigure(report: AlignedReport, key: string): Measured {
  const { row, column } = splitKey(key)
  const name = (id: string) => ({ id, labels: [id] as const })
  const isGroup = (resultGroup(row)?.rows.length ?? 0) > 1
  const cell = cellOf(report, { key, row: name(row), column: name(column), isGroup })
  const bare = { rate: null, keys: [...cell.sources, ...cell.restsOn] }
  if (cell.face !== 'number' && !cell.standsForParts) return { ...bare, value: null, why: cell.face }
  if (cell.standing === null || placeInAnyEdition(key)?.column.measure !== 'money') {
    return { ...bare, value: cell.standing, why: cell.standing === null ? 'undecided' : null }
  }
  const wan = inWan(cell.standing, cell.unit)
  return { ...bare, value: wan, why: wan === null ? 'unit-unknown' : null }
}
