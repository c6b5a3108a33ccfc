import type { SaidNumber } from '#lib/text/said-numbers.ts'
import type { ProseSentence } from './prose.ts'

/** A counted number with the words around it in its sentence. */
export interface SaidCount {
  number: SaidNumber
  /** Words between the last cut or number and this number: 其中予以公开. */
  lead: string
  /** Where the lead begins. */
  leadStart: number
  /** Words before the lead that tell whose count it is: a bracket cuts the lead, 其中 may be cut off by a comma. */
  ahead: string
  /** Words from the number to the next cut or number. */
  tail: string
  /** Whether a cut or the end follows the tail, so that it belongs to no later number. */
  closes: boolean
}

const CUT = /[，；。：！？（）,—]/
const AHEAD = /(?:其中[，：])?[^，；。：！？,]*$/
const TAIL_CUT = /[，；。：！？（）,—、]/

/** The numbers of a sentence that count something, rough ones included; percentages and bare numbers are none. */
export function findSaidCounts({ text, numbers: said }: Pick<ProseSentence, 'text' | 'numbers'>): SaidCount[] {
  const numbers = said.filter((number) => number.unit !== '')
  return numbers.flatMap((number, at): SaidCount[] => {
    if (number.unit === '%') return []
    const from = leadStart(text, number, numbers[at - 1]?.end ?? 0)
    const until = numbers[at + 1]?.start ?? text.length
    const tail = /^[^，；。：！？（）,—、]*/.exec(text.slice(number.end, until))?.[0] ?? ''
    const next = text.charAt(number.end + tail.length)
    const closes = next === '' || TAIL_CUT.test(next)
    const lead = text.slice(from, number.start).replace(/[：（]$/, '')
    const ahead = AHEAD.exec(text.slice(numbers[at - 1]?.end ?? 0, from))?.[0] ?? ''
    return [{ number, lead, leadStart: from, ahead, tail, closes }]
  })
}

/** Where the words before a number begin; a colon or a bracket right before it does not part them: 予以公开（5件）. */
function leadStart(text: string, number: SaidNumber, least: number): number {
  let at = number.start
  const before = text.charAt(at - 1)
  const isBracketed = before === '（' && text.charAt(number.end) === '）'
  if (at - 1 >= least && (before === '：' || isBracketed)) at--
  // 3件行政复议、2件行政诉讼: what stands before the sign belongs to the number before it.
  if (least > 0 && before === '、') return at - 1
  // 229件新收申请和8件结转申请: so does it before 和, where nothing parts the two numbers.
  if (least > 0 && /[和及与]/.test(before) && !CUT.test(text.slice(least, at)) && at > least + 1) return at - 1
  while (at > least && !CUT.test(text.charAt(at - 1))) at--
  return at
}
