import { OUTCOMES } from './disputes.ts'
import { figureKey } from './figures.ts'
import type { FigureKey, TableId } from './form.ts'
import { APPLICANTS, OTHER_PARTS, REQUEST_ROWS } from './requests.ts'

/** The four 勾稽关系 that the form's tables must satisfy. */
export type SumRule = 'requests-balance' | 'results-add-up' | 'applicants-add-up' | 'disputes-add-up'

/** One equation of the form: the figures on the left add up to the figures on the right, whose first is its 总计. */
export interface Sum {
  rule: SumRule
  table: TableId
  /** Row or column id of the form along which it runs. */
  along: string
  left: readonly FigureKey[]
  right: readonly FigureKey[]
}

/** How a page prints （六）其他处理. */
export type OtherRows = 'one' | 'three'

const COUNTED_ROWS = REQUEST_ROWS.filter((row) => row.group !== undefined && row.id !== 'requests.settled')

const RESULT_ROWS: Readonly<Record<OtherRows, readonly string[]>> = {
  one: COUNTED_ROWS.map((row) => row.id).filter((id) => !OTHER_PARTS.some((part) => part === id)),
  three: COUNTED_ROWS.map((row) => row.id).filter((id) => id !== 'requests.other'),
}

/** Ids of the rows whose numbers （七）总计 adds up. */
export function resultRows(other: OtherRows): readonly string[] {
  return RESULT_ROWS[other]
}

const SUMS = new Map<OtherRows, readonly Sum[]>()

/** All sums of tables 三 and 四 in the order of the form, for a page that prints （六）其他处理 in one row or in three. */
export function sumsOfForm(other: OtherRows): readonly Sum[] {
  const known = SUMS.get(other)
  if (known) return known
  const sums = writeSums(other)
  SUMS.set(other, sums)
  return sums
}

function writeSums(other: OtherRows): Sum[] {
  const rows = [
    'requests.received',
    'requests.carriedIn',
    ...resultRows(other),
    'requests.settled',
    'requests.carriedOut',
  ]
  const kinds = APPLICANTS.slice(0, -1)
  return [
    ...rows.map(
      (row): Sum => ({
        rule: 'applicants-add-up',
        table: 'requests',
        along: row,
        left: kinds.map((kind) => figureKey(row, kind.id)),
        right: [figureKey(row, 'total')],
      }),
    ),
    ...APPLICANTS.map(
      (applicant): Sum => ({
        rule: 'results-add-up',
        table: 'requests',
        along: applicant.id,
        left: resultRows(other).map((row) => figureKey(row, applicant.id)),
        right: [figureKey('requests.settled', applicant.id)],
      }),
    ),
    ...APPLICANTS.map(
      (applicant): Sum => ({
        rule: 'requests-balance',
        table: 'requests',
        along: applicant.id,
        left: [figureKey('requests.received', applicant.id), figureKey('requests.carriedIn', applicant.id)],
        right: [figureKey('requests.settled', applicant.id), figureKey('requests.carriedOut', applicant.id)],
      }),
    ),
    ...['disputes.review', 'disputes.directLitigation', 'disputes.litigationAfterReview'].map(
      (row): Sum => ({
        rule: 'disputes-add-up',
        table: 'disputes',
        along: row,
        left: OUTCOMES.slice(0, -1).map((outcome) => figureKey(row, outcome.id)),
        right: [figureKey(row, 'total')],
      }),
    ),
  ]
}
