import type { Report } from '#lib/report/report.ts'
import type { SaidNumber } from '#lib/text/said-numbers.ts'
import type { Span } from '#lib/text/sentences.ts'
import { type ProseSentence, proseOf } from './prose.ts'

/** What a report says of 信息处理费: an amount in 元, with the parts it lists if it lists any. */
export interface SaidFee {
  amount: number
  parts: readonly number[]
  quote: string
  place: Span
}

/** What else costs money beside the processing of information. */
const OTHER_FEES = /邮寄费|复印费|检索费|复制费|快递费|工本费|诉讼费|律师费|经费|预算|公务|采购|罚款|补贴|资金/
/** A tariff is no amount that was taken: 每件100元, 10元/页. */
const TARIFF_BEFORE = /每[件页]?$|标准[为是]?$/
const TARIFF_AFTER = /^(?:\/|／|每|一)[件页]/
const LIST = /其中|分别为|包括/

/** The amounts of 信息处理费 that the prose says, each with the parts listed after 其中. */
export function findFees(report: Pick<Report, 'sections'>): SaidFee[] {
  return proseOf(report).flatMap((sentence) => (/信息处理费/.test(sentence.text) ? feesOf(sentence) : []))
}

function feesOf(sentence: ProseSentence): SaidFee[] {
  const { text } = sentence
  const amounts = sentence.numbers.filter((number) => number.unit === '元' && !number.isRough)
  const fees = amounts.filter((number, at) => isFee(text, number, amounts[at - 1]?.end ?? 0))
  const [whole, ...others] = fees
  if (!whole) return []
  const next = others[0]
  const isListed = next !== undefined && LIST.test(text.slice(whole.end, next.start))
  const feeOf = (amount: SaidNumber, parts: readonly SaidNumber[]): SaidFee => ({
    amount: amount.value,
    parts: parts.map((part) => part.value),
    ...sentence.quote(amount.start, (parts.at(-1) ?? amount).end),
  })
  return isListed ? [feeOf(whole, others)] : fees.map((fee) => feeOf(fee, []))
}

function isFee(text: string, { start, end }: SaidNumber, from: number): boolean {
  const before = text.slice(from, start)
  return !OTHER_FEES.test(before) && !TARIFF_BEFORE.test(before) && !TARIFF_AFTER.test(text.slice(end))
}
