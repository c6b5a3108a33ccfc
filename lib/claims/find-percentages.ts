import type { Report } from '#lib/report/report.ts'
import { narrowDigits } from '#lib/text/said-numbers.ts'
import type { Span } from '#lib/text/sentences.ts'
import { proseOf } from './prose.ts'

/** A percentage with the two numbers it follows from. */
export interface SaidPercentage {
  kind: 'share' | 'growth' | 'decline'
  part: number
  whole: number
  /** As said, with so many digits after the point. */
  percent: number
  decimals: number
  quote: string
  place: Span
}

const N = '(\\d[\\d,]*(?:\\.\\d+)?)'
const U = '(件次|件|条|份|个|项|次|篇|起|宗|部|期|场|万元|元|人次|人)'
const P = '(\\d+(?:\\.\\d+)?)\\s*%'
const SHARE = new RegExp(
  `(?:共|总计|合计|累计)[^，。；\\d]{0,20}${N}\\s*${U}[，,；（(](?:其中)?[^，。；\\d]{0,18}${N}\\s*${U}[，,（(]?占(?:总数|总量|比|全部|总件数|申请总数|办结总数|其)?(?:的|比|为)?${P}`,
  'g',
)
const GROWTH = new RegExp(
  `(?:由|从)(?:上年|去年|20\\d\\d年|上一年)?(?:的)?${N}\\s*${U}(?:增加|增长|上升|提高|减少|下降|降低)?(?:到|至)(?:今年|本年|20\\d\\d年)?(?:的)?${N}\\s*${U}[，,](?:同比)?(增长|增加|上升|提高|减少|下降|降低)了?${P}`,
  'g',
)
const COMPARED = new RegExp(
  `${N}\\s*${U}[，,]?(?:较|比)(?:上年|去年|20\\d\\d年|上一年|上年同期|去年同期)(?:的|同期的)?${N}\\s*${U}(增长|增加|上升|提高|减少|下降|降低)了?${P}`,
  'g',
)

/** The percentages of the prose whose two numbers stand beside them. */
export function findPercentages(report: Pick<Report, 'sections'>): SaidPercentage[] {
  return proseOf(report).flatMap((sentence) => {
    const text = narrowDigits(sentence.text).replace(/，(?=\d{3}(?!\d))/g, ',')
    const found: SaidPercentage[] = []
    const add = (
      kind: SaidPercentage['kind'],
      match: RegExpExecArray,
      part: string,
      whole: string,
      percent: string,
    ) => {
      const number = (digits: string) => Number(digits.replace(/,/g, ''))
      const [start, end] = [match.index, match.index + match[0].length]
      found.push({
        kind,
        part: number(part),
        whole: number(whole),
        percent: Number(percent),
        decimals: percent.split('.')[1]?.length ?? 0,
        quote: sentence.text.slice(start, end),
        place: sentence.spanOf(start, end),
      })
    }
    for (const match of text.matchAll(SHARE)) {
      const [, whole = '', unit, part = '', partUnit, percent = ''] = match
      if (unit === partUnit) add('share', match, part, whole, percent)
    }
    for (const match of text.matchAll(GROWTH)) {
      const [, before = '', unit, after = '', otherUnit, verb = '', percent = ''] = match
      if (unit === otherUnit) add(growthOf(verb), match, after, before, percent)
    }
    for (const match of text.matchAll(COMPARED)) {
      const [, after = '', unit, before = '', otherUnit, verb = '', percent = ''] = match
      if (unit === otherUnit) add(growthOf(verb), match, after, before, percent)
    }
    return found
  })
}

function growthOf(verb: string): 'growth' | 'decline' {
  return /减少|下降|降低/.test(verb) ? 'decline' : 'growth'
}
