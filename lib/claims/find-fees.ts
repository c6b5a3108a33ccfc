import type { Report } from '#lib/report/report.ts'
import { findSaidNumbers, narrowDigits } from '#lib/text/said-numbers.ts'
import type { Span } from '#lib/text/sentences.ts'
import { type ProseSentence, proseOf } from './prose.ts'

/** What a report says of 信息处理费: an amount in 元, with the parts it lists if it lists any. */
export interface SaidFee {
  amount: number
  parts: readonly number[]
  quote: string
  place: Span
}

/** The amounts of 信息处理费 that the prose says, each with the parts listed after 其中. */
export function findFees(report: Pick<Report, 'sections'>): SaidFee[] {
  return proseOf(report).flatMap((sentence) => (/信息处理费/.test(sentence.text) ? feesOf(sentence) : []))
}

function feesOf(sentence: ProseSentence): SaidFee[] {
  const text = narrowDigits(sentence.text)
  const amounts = findSaidNumbers(text).filter(
    (number) => number.unit === '元' && !/[每/]$/.test(text.slice(0, number.start)),
  )
  const [first] = amounts
  if (!first) return []
  const opens = text.slice(first.end).search(/其中|分别为|包括/)
  const isListed = opens >= 0 && opens <= 6
  const listed = isListed ? amounts.slice(1) : []
  const end = (listed.at(-1) ?? first).end
  const whole: SaidFee = {
    amount: first.value,
    parts: listed.map((number) => number.value),
    quote: sentence.text.slice(first.start, end),
    place: sentence.spanOf(first.start, end),
  }
  const others = (isListed ? [] : amounts.slice(1)).map((number) => ({
    amount: number.value,
    parts: [],
    quote: sentence.text.slice(number.start, number.end),
    place: sentence.spanOf(number.start, number.end),
  }))
  return [whole, ...others]
}
