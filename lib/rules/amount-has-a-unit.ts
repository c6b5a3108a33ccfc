import { linesOf } from './evidence/own-words.ts'
import { flagReport } from './flag.ts'
import type { Rule } from './rule.ts'

const ROW = 'disclosure.procurement'
const AMOUNT = `${ROW}.amount`
const MONEY = /元|[¥￥]/

/** Edition 2019: 采购总金额, whose head has no unit, carries 元, 万元 or 亿元: in the cell, in its label or above the table. */
export const amountHasAUnit: Rule = {
  id: 'amount-has-a-unit',
  severity: 'warning',
  check: (report) => {
    const amount = report.figures[AMOUNT]
    if (!amount || MONEY.test(amount.text) || amount.value === 0) return []
    if (amount.state !== 'number' && !/\d/.test(amount.text)) return []
    const table = report.tables.find((it) => it.id === 'disclosure')
    const isSaidInHead = table?.headUnits[AMOUNT] !== undefined || MONEY.test(table?.labels[ROW] ?? '')
    const isSaidAbove = linesOf(report).some((line) => line.part === 'disclosure' && /单位：.{0,8}元/.test(line.text))
    if (isSaidInHead || isSaidAbove) return []
    return [flagReport('amount-has-a-unit', 'warning', { table: 'disclosure', text: amount.text }, [AMOUNT])]
  },
}
