import type { Report } from '#lib/report/report.ts'
import { depthOf } from '#lib/text/brackets.ts'
import type { SaidNumber } from '#lib/text/said-numbers.ts'
import type { Span } from '#lib/text/sentences.ts'
import { type ProseSentence, proseOf } from './prose.ts'
import { isComparison } from './times.ts'

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

/** A part with the words that name it. */
interface Part {
  number: SaidNumber
  label: string
}

/** What opens a list of parts right after its whole, or after what the whole is compared with: 1128条，比上年增长8%。其中…. */
const OPENS =
  /^(?:（[^（）]{1,16}）)?(?:[，（](?:同比|环比|较|比|增长|下降|增幅|降幅)[^，。；：（）]{1,24}）?(?=[，。])){0,2}[^，。；：、\d]{0,14}?(?:[，：；（。]?其中|[，：；（]?(?:分别[为是]|分为|具体[为是]|(?:具体|内容)?(?:包括|包含|涵盖)|涉及[^，。；：\d]{0,10}?包括))[：，]?|^[，：（](?=[^，。；\d]{1,30}分别[为是有])|^（(?=[^，。；：、（）\d含另]{1,12}\d+[件条份项次](?:、[^，。；：、（）\d]{1,16}\d+[件条份项次]){1,9}）)/
const SAYS_ALL = /分别[为是有]|分为|具体[为是]|包括|包含/
const REST = /^[，、；]?(?:其余|剩余|余下)/
const SUMS_UP = /^，(?:[两二三四五六七八九]+(?:者|项|类|地|家|部门|单位)?)?(?:共计?|合计|总计|总共|一共)(?:为|达)?$/
/** What a list may leave out, or say beside it. */
const LEAVES_OUT = /等$|另|此外|还有|以及其[他它]/
/** A label that does something of its own, or adds up, is no part: the list has ended before it. */
const NO_PART =
  /共[^同享产]|累计|合计|总计|^[，、；]?(?:并|全年|同时)?(?:收到|受理|新收|办理|办结|办复|答复|回复|回应(?!关切)|发布|推送|转发|转载|召开|举[办行]|组织|开展|制定|制发|修订|解决|征集|审核|整改|接听|开设|编发)|结转|[较比]上|同比/
/** Where something was published or came from: one way to cut a whole, and a list must keep to one. */
const ROADS =
  /网站|网上|网络|在线|微信|微博|公众号|客户端|平台|新媒体|头条|抖音|报刊|报纸|电视|广播|信函|当面|邮寄|邮件|传真|现场|窗口/
/** What the tables count, and check better. */
const COUNTED_BY_TABLES =
  /自然人|法人|公民|商业企业|予以公开|部分公开|不予公开|无法提供|不予处理|其[他它]处理|维持|纠正|其[他它]结果|审结|起诉/
/** How requests were handled overlaps: one may be answered late and after a correction. */
const HANDLING = /答复|办结|办理|受理|收到|结转|回复|延期|补正/
const PUBLISHED = /发布|公开|推送|刊发|刊登|更新|编发/

/** The wholes of the prose with two or more listed parts in the same unit. */
export function findListedParts(report: Pick<Report, 'sections'>): ListedParts[] {
  return proseOf(report).flatMap((sentence) => {
    const numbers = sentence.numbers.filter(({ unit }) => !['', '%', '元'].includes(unit))
    return numbers.flatMap((whole, at) => [
      ...listAfter(sentence, whole, numbers.slice(0, at), numbers.slice(at + 1)),
      ...listBefore(sentence, whole, numbers.slice(0, at)),
    ])
  })
}

function listAfter(
  sentence: ProseSentence,
  whole: SaidNumber,
  before: readonly SaidNumber[],
  numbers: readonly SaidNumber[],
): ListedParts[] {
  const { text } = sentence
  // 分别为11件、7件，废止数分别为…: the second of several is no whole.
  if (text.slice(before.at(-1)?.end ?? 0, whole.start) === '、') return []
  const opening = OPENS.exec(text.slice(whole.end))?.[0]
  // 比上年增加1件，其中2件…: what follows are parts of what was counted before.
  const isDifference = isComparison(/[^，。；：（）]*$/.exec(text.slice(0, whole.start))?.[0] ?? '')
  if (opening === undefined || whole.isRough || isDifference || /主要/.test(opening)) return []
  const from = whole.end + opening.length
  const listed = numbers.filter(({ start }) => start >= from)
  const { parts, isToEnd } = partsFrom(text, from, listed, whole, opening.endsWith('：'))
  const last = parts.at(-1)
  if (parts.length < 2 || !last || mayOverlap(parts, isOfAccounts(text, whole))) return []
  if (hasNumerals(text.slice(whole.end, last.number.end + 24), whole.unit)) return []
  const sum = sumOf(parts.map(({ number }) => number.value))
  // The same piece may stand on several sites: such parts may come to more than their whole.
  const areRoads = parts.every(({ label }) => ROADS.test(label)) && PUBLISHED.test(text.slice(0, whole.start))
  // 收到23件，办结22件。其中甲县13件，乙县10件: they may be parts of what was said before.
  if (opening.includes('。') && parts.some(({ number }) => number.value > whole.value)) return []
  const isOfEarlier = before.some(({ value, unit }) => unit === whole.unit && value === sum)
  if ((areRoads && sum > whole.value) || isOfEarlier) return []
  const saysAll = SAYS_ALL.test(opening + (parts[0]?.label ?? '')) && !/其中/.test(opening)
  const leavesOut = /^[^，。；]{0,6}等/.test(text.slice(last.number.end))
  return [
    {
      whole: whole.value,
      unit: whole.unit,
      parts: parts.map(({ number }) => number.value),
      isComplete: isToEnd && !leavesOut && (saysAll || REST.test(last.label)),
      ...sentence.quote(whole.start, last.number.end),
    },
  ]
}

/** 人大代表建议387件、政协提案512件，共计899件: the parts before their whole, joined by 、 or by commas, all of them. */
function listBefore({ text, quote }: ProseSentence, whole: SaidNumber, numbers: readonly SaidNumber[]): ListedParts[] {
  const last = numbers.at(-1)
  if (!last || !SUMS_UP.test(text.slice(last.end, whole.start))) return []
  const labelOf = (at: number) => text.slice(numbers[at - 1]?.end ?? 0, numbers[at]?.start)
  const sign = labelOf(numbers.length - 1).charAt(0)
  const isNext = (at: number) =>
    labelOf(at).startsWith(sign) && /^[、，][^、，。；：（）]{0,14}$/.test(labelOf(at)) && !NO_PART.test(labelOf(at))
  const from = numbers.findLastIndex((_, at) => !isNext(at))
  const parts = numbers
    .slice(Math.max(0, from))
    .map((number, at) => ({ number, label: labelOf(Math.max(0, from) + at) }))
  const [first] = parts
  const isOdd = [whole, ...parts.map(({ number }) => number)].some((it) => it.isRough || it.unit !== whole.unit)
  if (!first || parts.length < 2 || isOdd || mayOverlap(parts, isOfAccounts(text, first.number))) return []
  const values = parts.map(({ number }) => number.value)
  // 发布信息20条，图解3条，视频2条，共5条: the first may be no part.
  const isOfLast = values.some((_, at) => values.length - at > 1 && sumOf(values.slice(at)) === whole.value)
  if (isOfLast) return []
  return [
    { whole: whole.value, unit: whole.unit, parts: values, isComplete: true, ...quote(first.number.start, whole.end) },
  ]
}

/**
 * The parts that follow one another from a place on, and whether the list was read to its end. A semicolon ends it unless
 * the list is `isBroad`, opened by a colon, or goes on in the same words: 涉及…；涉及….
 */
function partsFrom(
  text: string,
  from: number,
  numbers: readonly SaidNumber[],
  { value, unit }: SaidNumber,
  isBroad: boolean,
) {
  const parts: Part[] = []
  let last = from
  for (const number of numbers) {
    const label = text.slice(last, number.start)
    const depth = depthOf(text.slice(from, number.start))
    // Numbers in a bracket tell of the part before it; a list that stands in a bracket ends with it.
    if (depth < 0) return { parts, isToEnd: true }
    if (depth > 0) continue
    // 停业、歇业等40条 is a part under several names; a bare 等 may sum up.
    const isLast = /^、[^、，；]{3,}等$/.test(label) && number.unit === unit && !number.isRough
    if (isLast) return { parts: [...parts, { number, label }], isToEnd: false }
    if (number.isRough || LEAVES_OUT.test(label) || (parts.length > 0 && /其中/.test(label)))
      return { parts: /其中/.test(label) ? [] : parts, isToEnd: false }
    const isApart = !isBroad && label.startsWith('；') && !parts.some((part) => isAlike(part.label, label))
    if (NO_PART.test(label) || isApart || isFull(parts, label, value)) return { parts, isToEnd: true }
    if (number.unit !== unit) return { parts, isToEnd: false }
    parts.push({ number, label })
    last = number.end
  }
  return { parts, isToEnd: true }
}

/** Whether a list joined by 、 has come to its whole: what a comma adds is said beside it (71件、143件，主动公开172件). */
function isFull(parts: readonly Part[], label: string, whole: number): boolean {
  const isJoined = parts.length > 1 && parts.slice(1).every((part) => part.label.startsWith('、'))
  return isJoined && label.startsWith('，') && sumOf(parts.map(({ number }) => number.value)) === whole
}

function sumOf(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0)
}

/** Whether two labels begin with the same words. */
function isAlike(one: string, other: string): boolean {
  const begin = (label: string) => label.replace(/^[，、；]/, '').slice(0, 2)
  return begin(one) === begin(other)
}

/** Whether parts may overlap, since their labels cut the whole in different ways; what the tables count is theirs to check. */
function mayOverlap(parts: readonly Part[], areAccounts: boolean): boolean {
  const roads = areAccounts ? 0 : parts.filter(({ label }) => ROADS.test(label)).length
  const isOther = parts.some(({ label }) => COUNTED_BY_TABLES.test(label) || HANDLING.test(label))
  return isOther || (roads > 0 && roads < parts.length)
}

/** 政务新媒体123个，其中微信88个、微博21个: an account stands in one place, other than what is published. */
function isOfAccounts(text: string, { start, unit }: SaidNumber): boolean {
  return unit === '个' && /(?:账号|新媒体)[^，。；：]{0,6}$/.test(text.slice(0, start))
}

/** Numerals count few things surely (三条 may be three lines of work): a list with some of them is not added up. */
function hasNumerals(text: string, unit: string): boolean {
  return !'件份宗起'.includes(unit) && new RegExp(`[一二两三四五六七八九十]${unit}`).test(text)
}
