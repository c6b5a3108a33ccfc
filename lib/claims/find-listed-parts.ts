import type { Report } from '#lib/report/report.ts'
import { findSaidNumbers, type SaidNumber } from '#lib/text/said-numbers.ts'
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

/** What opens a list of parts right after its whole. */
const OPENS =
  /^[^，。；：、\d]{0,14}?[，：；（]?(?:其中|分别[为是]|分为|具体[为是]|(?:具体|内容)?(?:包括|包含|涵盖)|涉及[^，。；：\d]{0,10}?包括)[：，]?|^[，：（](?=[^，。；\d]{1,30}分别[为是有])/
const SAYS_ALL = /分别[为是有]|分为|具体[为是]|包括|包含/
const REST = /^[，、；]?(?:其余|剩余|余下)/
/** What a list may leave out, or say beside it. */
const LEAVES_OUT = /等$|另|此外|还有|以及其[他它]/
/** A label with a deed of its own, or a total, is no part: the list has ended before it. */
const NO_PART =
  /共|累计|合计|总计|收到|受理|新收|办理|办结|办复|答复|回复|回应|发布|推送|转发|转载|召开|举[办行]|组织|开展|制定|制发|修订|培训|解决|征集|审核|整改|接听|开设|编发|上年|结转|较|比|增|减/
const NESTED = /[（，]?(?:含|内含|包含|包括|其中)/
/** Kinds of labels that cut the same whole in different ways; one list must keep to one of them. */
const WAYS: readonly RegExp[] = [
  /网站|网上|网络|在线|微信|微博|公众号|客户端|平台|新媒体|头条|抖音|报刊|报纸|电视|广播|信函|当面|邮寄|邮件|传真|现场|窗口/,
  /自然人|法人|公民|商业企业/,
  /予以公开|部分公开|不予公开|无法提供|不予处理|其[他它]处理|维持|纠正|其[他它]结果|审结|起诉/,
]
const PUBLISHED = /发布|公开|推送|刊发|刊登|更新|编发/

/** The wholes of the prose with two or more listed parts in the same unit. */
export function findListedParts(report: Pick<Report, 'sections'>): ListedParts[] {
  return proseOf(report).flatMap((sentence) => {
    const numbers = findSaidNumbers(sentence.text).filter(({ unit }) => !['', '%', '元'].includes(unit))
    return numbers.flatMap((whole, at) => listAfter(sentence, whole, numbers.slice(at + 1)) ?? [])
  })
}

function listAfter(sentence: ProseSentence, whole: SaidNumber, numbers: readonly SaidNumber[]): ListedParts | null {
  const { text } = sentence
  const opening = OPENS.exec(text.slice(whole.end))?.[0]
  if (opening === undefined || whole.isRough || /主要/.test(opening)) return null
  const parts: SaidNumber[] = []
  const labels: string[] = []
  let last = whole.end + opening.length
  let isWhole = true
  for (const number of numbers) {
    const label = text.slice(last, number.start)
    if (parts.length > 0 && NESTED.test(label)) {
      // A bracket tells of the part before it; 其中 outside of brackets may tell of anything.
      if (!label.startsWith('（')) return null
      last = number.end
      continue
    }
    if (number.isRough || LEAVES_OUT.test(label)) isWhole = false
    if (number.unit !== whole.unit) isWhole &&= NO_PART.test(label)
    if (number.unit !== whole.unit || number.isRough || NO_PART.test(label) || /另|此外/.test(label)) break
    parts.push(number)
    labels.push(label)
    last = number.end
  }
  const end = parts.at(-1)
  // Numerals count few things surely (三条 may be three lines of work): a list with some of them is not added up.
  if (
    !'件份宗起'.includes(whole.unit) &&
    new RegExp(`[一二两三四五六七八九十]${whole.unit}`).test(text.slice(whole.end, last + 24))
  )
    return null
  if (parts.length < 2 || !end || isCutInSeveralWays(labels)) return null
  const isRoads = WAYS[0] !== undefined && labels.every((label) => WAYS[0]?.test(label))
  const sum = parts.reduce((all, part) => all + part.value, 0)
  // The same piece may stand on several sites: such parts may come to more than their whole.
  if (isRoads && sum > whole.value && PUBLISHED.test(text.slice(0, whole.start))) return null
  const saysAll = SAYS_ALL.test(opening + (labels[0] ?? '')) && !/其中/.test(opening)
  const isComplete =
    isWhole && !/^[^，。；]{0,6}等/.test(text.slice(end.end)) && (saysAll || REST.test(labels.at(-1) ?? ''))
  return {
    whole: whole.value,
    unit: whole.unit,
    parts: parts.map((part) => part.value),
    isComplete,
    ...sentence.quote(whole.start, end.end),
  }
}

/** Whether labels cut their whole in different ways, or by outcomes, which the tables count better. */
function isCutInSeveralWays(labels: readonly string[]): boolean {
  const ways = labels.map((label) => WAYS.findIndex((way) => way.test(label)))
  return new Set(ways).size > 1 || ways.includes(2)
}
