import { DISPUTES, OUTCOMES } from '#lib/form/disputes.ts'
import { APPLICANTS, REQUEST_ROWS } from '#lib/form/requests.ts'
import { resultGroup } from '#lib/form/result-groups.ts'
import type { RateFormula, Term } from './rate.ts'

const COLUMNS = [...APPLICANTS, ...OUTCOMES.slice(0, -1)]
const DISPUTE_ROWS = DISPUTES.blocks.flatMap((block) => block.rows)
const ROWS = [...REQUEST_ROWS, ...DISPUTE_ROWS]

/** A term by its ids; `column` is left out where the applicant kind fills it in. */
function term(row: string, column?: string, sign: 1 | -1 = 1): Term {
  const label = resultGroup(row)?.label ?? ROWS.find(({ id }) => id === row)?.label ?? row
  const fixed = COLUMNS.find(({ id }) => id === column)
  return { sign, row, label, column: fixed ? { id: fixed.id, label: fixed.label } : null }
}

const SETTLED = [term('requests.settled')]
const LITIGATION = ['disputes.directLitigation', 'disputes.litigationAfterReview']

function ofSettled(id: RateFormula['id'], rows: readonly string[]): RateFormula {
  return { id, numerator: rows.map((row) => term(row)), denominator: SETTLED, isByApplicant: true }
}

/** 结果纠正 of the cases decided: 总计 less 尚未审结. */
function corrected(id: RateFormula['id'], rows: readonly string[]): RateFormula {
  return {
    id,
    numerator: rows.map((row) => term(row, 'corrected')),
    denominator: rows.flatMap((row) => [term(row, 'total'), term(row, 'pending', -1)]),
    isByApplicant: false,
  }
}

/** The rates as the order on annual reports lets them be formed; 公开率 holds 予以公开 and 部分公开. */
export const RATES: readonly RateFormula[] = [
  ofSettled('openRate', ['requests.granted', 'requests.partlyGranted']),
  ofSettled('grantedRate', ['requests.granted']),
  ofSettled('partlyGrantedRate', ['requests.partlyGranted']),
  ofSettled('deniedRate', ['requests.denied']),
  ofSettled('unavailableRate', ['requests.unavailable']),
  ofSettled('notProcessedRate', ['requests.notProcessed']),
  ofSettled('otherRate', ['requests.other']),
  {
    id: 'carriedOutRate',
    numerator: [term('requests.carriedOut')],
    denominator: [term('requests.received'), term('requests.carriedIn')],
    isByApplicant: true,
  },
  {
    id: 'naturalPersonShare',
    numerator: [term('requests.received', 'naturalPerson')],
    denominator: [term('requests.received', 'total')],
    isByApplicant: false,
  },
  corrected('reviewCorrectedRate', ['disputes.review']),
  corrected('litigationCorrectedRate', LITIGATION),
  {
    id: 'disputeRate',
    numerator: DISPUTE_ROWS.map((row) => term(row.id, 'total')),
    denominator: [term('requests.settled', 'total')],
    isByApplicant: false,
  },
]
