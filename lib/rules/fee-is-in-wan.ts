import { standingOf } from './evidence/organ-standing.ts'
import { flagReport } from './flag.ts'
import type { Rule } from './rule.ts'

const FEE = 'disclosure.fees.amount'
const MOST_DIGITS = 8

/** Edition 2021: 行政事业性收费 is a number of 万元, as its head says; so many digits from a department were meant as 元. */
export const feeIsInWan: Rule = {
  id: 'fee-is-in-wan',
  severity: 'warning',
  check: (report) => {
    const fee = report.figures[FEE]
    if (!fee || report.edition !== '2021') return []
    const table = report.tables.find((it) => it.id === 'disclosure')
    const unit = fee.unit ?? table?.headUnits[FEE]
    const flag = (what: string) => [
      flagReport('fee-is-in-wan', 'warning', { table: 'disclosure', what, text: fee.text, unit: unit ?? null }, [FEE]),
    ]
    if (fee.state === 'text') return flag('text')
    if (fee.value === null || fee.value === 0) return []
    if (fee.value < 0) return flag('negative')
    if (unit !== undefined && unit !== '万元') return flag('unit')
    const { kind, level } = standingOf(report.agency)
    const isSmall = kind === 'department' && level !== 'central'
    const digits = String(Math.trunc(fee.value)).length
    return isSmall && digits > MOST_DIGITS ? flag('digits') : []
  },
}
