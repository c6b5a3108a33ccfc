import { cellsOf, GOES_ON, NAMES_NOTHING, readAfter, readBefore, type Told, type Verdict } from './phrase.ts'
import { isComparison } from './times.ts'
import { isOfDisclosure } from './topics.ts'

/** The row of 行政复议. */
export const REVIEW: readonly string[] = ['disputes.review']
/** The rows of both groups of 行政诉讼. */
export const LITIGATION: readonly string[] = ['disputes.directLitigation', 'disputes.litigationAfterReview']

const UNITS = /^(?:件次|件|起|宗|例|次|个)$/
const CASE = '(?:案件|申请|案|事项)?'
const COUNTED = '(?:的|共|合计|总计|总共|一共|累计|各|有|为|是|计|发生|收到|总数|数|量|了|：)*$'
const REVIEWS = `(?:行政)?复议${CASE}`
const LAWSUITS = `(?:行政)?诉讼${CASE}`
/** The words before a number, the narrower first, and the rows that they name; 各 gives each its number. */
const NAMED_BEFORE: readonly [RegExp, readonly string[]][] = [
  [
    new RegExp(`(?:${REVIEWS}(?:、|和|及|与|以及|或者?)(?:被?提起)?${LAWSUITS}|复议诉讼${CASE})${COUNTED}`),
    [...REVIEW, ...LITIGATION],
  ],
  [
    new RegExp(`经?(?:行政)?复议后(?:又|再|仍)?(?:提起(?:行政)?诉讼|起诉)${CASE}${COUNTED}`),
    ['disputes.litigationAfterReview'],
  ],
  [new RegExp(`(?:未经(?:行政)?复议)?直接(?:提起(?:行政)?诉讼|起诉)${CASE}${COUNTED}`), ['disputes.directLitigation']],
  [new RegExp(`${LAWSUITS}${COUNTED}`), LITIGATION],
  [new RegExp(`${REVIEWS}${COUNTED}`), REVIEW],
]
const NAMED_AFTER: readonly [RegExp, readonly string[]][] = [
  [new RegExp(`^的?(?:政府)?(?:信息公开)?类?${REVIEWS}(?=$|均|都|由|因)`), REVIEW],
  [new RegExp(`^的?(?:政府)?(?:信息公开)?类?${LAWSUITS}(?=$|均|都|由|因)`), LITIGATION],
]
const LEADS_TO = /(?:引起|引发|发生|涉及|产生|导致|共有?|有)$/
/** Reviews that the organ decides, files or attends, and work on them, are not those brought against its disclosure. */
const OTHER_MEASURES =
  /备案|审理|审查|立案|(?<!被)受理|办理|处理|化解|调解|听证|出庭|旁听|庭审|应诉|代理|培训|答复书|作为(?!被申请人|被告)|复议机关|败诉|胜诉/
const BROUGHT = /被(?:申请|提起|复议|诉)|引发|引起/

const ENDING = '(维持|纠正|其[他它]结果|尚未审结|未审结)'
const ENDING_BEFORE = new RegExp(
  `^(?:、|和|及|与|其中|复议|诉讼|法院|判决|裁定|结果|被|予以|决定|行政|机关)*${ENDING}(?:原?(?:具体)?行政行为|结果)?(?:的|案件|有|为|共|是|计)*$`,
)
const ENDING_AFTER = new RegExp(
  `^(?:案件)?(?:结果)?(?:被|均|予以|获|得到|为|是|仍|结果|决定)*${ENDING}(?:原?(?:具体)?行政行为|结果)?$`,
)
const OTHER_ENDING =
  /^(?:、|和|及|与|其中|法院|判决|裁定|被|均|复议机关|决定|一审|二审|因[^，。；]{2,14})*(?:撤销|责令|确认违法|变更|驳回|终止|撤回|撤诉|调解|和解|而)/
const COLUMNS: readonly [RegExp, string][] = [
  [/维持/, 'upheld'],
  [/纠正/, 'corrected'],
  [/其[他它]结果/, 'otherOutcome'],
  [/未审结/, 'pending'],
]

/** What a number says of reviews and lawsuits over the disclosure of information. */
export function readDisputes(told: Told): Verdict {
  const { count } = told
  if (!UNITS.test(count.number.unit)) return GOES_ON
  // 行政复议13件，同比增加2件，其中维持9件: the difference changes nothing of what is told.
  // So do outcomes by other names: 撤销1件, 1件因申请人撤回而终止.
  const isOutcome = OTHER_ENDING.test(count.lead) || (NAMES_NOTHING.test(count.lead) && OTHER_ENDING.test(count.tail))
  return readEnding(told) ?? readCases(told) ?? (isComparison(count.lead) || isOutcome ? GOES_ON : null)
}

function readCases(told: Told): Verdict {
  const { count, thread, sentence, rest } = told
  const { lead, tail, closes } = count
  // 行政复议案件612件，其中政府信息公开类58件: the larger number is of all kinds.
  // So is 33件，占全部行政诉讼412件的8%.
  if (/^[^。；]{0,2}其中[^。；\d]{0,16}信息公开/.test(rest) || /占/.test(lead)) return null
  const isAbout = isOfDisclosure(sentence) || thread.hasRequests || thread.hasDisputes || BROUGHT.test(lead)
  const isJoined = thread.isLost && lead.startsWith('、')
  if (OTHER_MEASURES.test(lead + tail) || isJoined || !isAbout) return null
  if (/审结的?/.test(lead)) return readDecided(told)
  const isOpen = closes && (NAMES_NOTHING.test(lead) || LEADS_TO.test(lead))
  for (const [shape, rows] of [...NAMED_BEFORE, ...(isOpen ? NAMED_AFTER : [])]) {
    const isAfter = NAMED_AFTER.some(([one]) => one === shape)
    const match = shape.exec(isAfter ? tail : lead)
    if (!match) continue
    // 3件复议案件、6件诉讼案件尚未审结: both are outcomes.
    if (isAfter && /^、[^，。；]*(?:审结|审理|维持|纠正|撤销|驳回)/.test(rest)) return GOES_ON
    const kinds = rows.length > LITIGATION.length && /各/.test(match[0]) ? [REVIEW, LITIGATION] : [rows]
    const cases = kinds.map((kind) => cellsOf(kind))
    thread.cases = [...(thread.areCasesTold ? [] : thread.cases), ...cases]
    thread.areCasesTold = false
    return cases.map((meaning) => {
      const what = { about: 'disputes', subject: 'cases', meanings: [meaning] } as const
      return isAfter ? readAfter(count, match[0], what) : readBefore(count, match, what)
    })
  }
  return null
}

/** 已审结的行政诉讼案件9件 are not all that came, but what follows tells how they ended. */
function readDecided({ count: { lead, tail }, thread }: Told): Verdict {
  const rows = /复议/.test(lead + tail) ? REVIEW : LITIGATION
  const isOne = /复议/.test(lead + tail) !== /诉讼/.test(lead + tail)
  if (isOne && !/未审结/.test(lead)) {
    thread.cases = [cellsOf(rows)]
    thread.areCasesTold = false
  }
  return GOES_ON
}

/** What words name last: 行政复议方面 and 均为复议后起诉 tell of other cases than the sentence before may have. */
function lastKind(words: string): 'review' | 'lawsuit' | null {
  const last = words.match(/复议后|未经(?:行政)?复议|复议|诉讼|起诉/g)?.at(-1)
  if (last === undefined) return null
  return last === '复议' ? 'review' : 'lawsuit'
}

/** 维持2件 after 行政复议3件; after reviews and lawsuits together it may be of either. */
function readEnding({ count, thread, sentence }: Told): Verdict {
  const { lead, tail, closes } = count
  const before = ENDING_BEFORE.exec(lead)
  const after = !before && closes && NAMES_NOTHING.test(lead) ? ENDING_AFTER.exec(tail) : null
  const word = (before ?? after)?.[1]
  // 行政复议维持2件 says itself whose outcome it is.
  const named = /复议/.test(lead) ? [cellsOf(REVIEW)] : /诉讼/.test(lead) ? [cellsOf(LITIGATION)] : null
  const [cases, ...others] = named ?? thread.cases
  if (word === undefined || thread.topic !== 'disputes' || cases === undefined) return null
  thread.areCasesTold = true
  const isReview = cases.rows.includes(REVIEW[0] ?? '')
  const kind = named ? null : lastKind(sentence.slice(0, count.leadStart))
  if (kind !== null && isReview !== (kind === 'review')) return GOES_ON
  if (others.length > 0 || cases.rows.length > LITIGATION.length) return GOES_ON
  const columns = COLUMNS.flatMap(([name, column]) => (name.test(word) ? [column] : []))
  const what = { about: 'disputes', subject: 'caseOutcome', meanings: [cellsOf(cases.rows, columns)] } as const
  return [before ? readBefore(count, { index: lead.lastIndexOf(word) }, what) : readAfter(count, tail, what)]
}
