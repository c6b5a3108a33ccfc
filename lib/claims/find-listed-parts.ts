import type { Report } from '#lib/report/report.ts'
import { findSaidNumbers, narrowDigits, type SaidNumber } from '#lib/text/said-numbers.ts'
import type { Span } from '#lib/text/sentences.ts'
import { type ProseSentence, proseOf } from './prose.ts'

/** A whole that is followed by its numbered parts: 共发布信息19条，其中…17条，…1条，…1条. */
export interface ListedParts {
  whole: number
  unit: string
  parts: readonly number[]
  /** Whether the words say that these are all the parts. */
  isComplete: boolean
  quote: string
  place: Span
}

const WHOLE = /(?:共|累计|总计|合计|总共|全年|主动公开|公开信息|发布信息)/
const OPENS =
  /^[^，。；：:]{0,14}?[，,：:；;（(]?(?:其中|分别为|分别是|分为|具体为|具体包括|包括|包含|涉及[^，。；]{0,8}?包括[：:]?|涵盖)/
const SAYS_ALL = /分别为|分别是|分为|具体为|具体包括|包括|包含/
const LEAVES_OUT =
  /主要|等\d|等方面|以及其他|不含|此外|另外|另有|另|还|同时|，其中.*其中|其余|同比|较|比|增长|占|次数|点击|浏览|关注|粉丝/

/** The wholes of the prose with two or more listed parts in the same unit. */
export function findListedParts(report: Pick<Report, 'sections'>): ListedParts[] {
  return proseOf(report).flatMap((sentence) => partsOf(sentence))
}

function partsOf(sentence: ProseSentence): ListedParts[] {
  const text = narrowDigits(sentence.text)
  const numbers = findSaidNumbers(text).filter((number) => number.unit !== '')
  const found: ListedParts[] = []
  for (const [at, whole] of numbers.entries()) {
    if (whole.unit === '%' || !WHOLE.test(text.slice(Math.max(0, whole.start - 24), whole.start))) continue
    const opens = OPENS.exec(text.slice(whole.end))
    if (!opens) continue
    const parts = listAfter(text, whole.end + opens[0].length, numbers.slice(at + 1), whole.unit)
    if (parts.length < 2) continue
    const end = parts.at(-1)?.end ?? whole.end
    const listed = text.slice(whole.end, end)
    if (LEAVES_OUT.test(listed) || (listed.match(/其中/g) ?? []).length > 1) continue
    found.push({
      whole: whole.value,
      unit: whole.unit,
      parts: parts.map((part) => part.value),
      isComplete:
        SAYS_ALL.test(opens[0]) && !/^[^。]{0,4}等/.test(text.slice(end)) && everyPartIsNumbered(listed, whole.unit),
      quote: sentence.text.slice(whole.start, end),
      place: sentence.spanOf(whole.start, end),
    })
  }
  return found
}

/** The numbers that go on from a list's opening, all in the whole's unit, none in another. */
function listAfter(text: string, from: number, numbers: readonly SaidNumber[], unit: string): SaidNumber[] {
  const parts: SaidNumber[] = []
  let last = from
  for (const number of numbers) {
    const between = text.slice(last, number.start)
    if (number.unit !== unit || /[。！？]/.test(between) || /(?:总|一)共|共计|累计|合计|总计/.test(between)) break
    parts.push(number)
    last = number.end
  }
  return parts
}

/** Whether each item of a list carries its number. */
function everyPartIsNumbered(listed: string, unit: string): boolean {
  return listed
    .split(/[，、；;,]/)
    .filter((item) => /[一-龥]/.test(item.replace(/其中|包括|涉及/g, '')))
    .slice(1)
    .every((item) => new RegExp(`\\d\\s*${unit}`).test(item))
}
