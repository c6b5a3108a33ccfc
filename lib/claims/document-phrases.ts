import type { Edition } from '#lib/form/form.ts'
import { cellsOf, GOES_ON, type Read, readBefore, type Told, type Verdict } from './phrase.ts'
import { isComparison } from './times.ts'

const UNITS = /^(?:件|个|份|部|项|条)$/
/** 规范性文件, also under its longer name, and 规章, under any of its names. */
export const DOCUMENT = '(?:行政规范性文件|规范性文件|(?:地方)?政府规章|部门规章|规章(?!制度))'
const KINDS = `(?<kinds>${DOCUMENT}(?:(?:和|及|与|、|以及)${DOCUMENT})*)`
const VERB = '(?<verb>制定|制发|制作|出台|印发|公开|公布|发布|废止|现行有效)'
/** Words that change nothing of what is made: 制定并公开的…, 制定可公开…. */
const BETWEEN = '(?:了|的|并|且|印发|出台|公布|发布|公开|主动|可|应当?|新|各类|政府|行政|对外|到|过|集中)*'
/** 县政府规范性文件: one of those whose documents a government's table adds up. */
const BY_ONE = '(?<by>[省市县区州旗]政府)?(?:的|本级)?'
const COUNTED = '(?:的|共|合计|总计|总共|累计|一共|有|为|是|计|总数|总量|数|量)*$'
const VERB_FIRST = new RegExp(`${VERB}${BETWEEN}${BY_ONE}${KINDS}${COUNTED}`)
const NOUN_FIRST = new RegExp(`${KINDS}(?:本年|全年|目前|现|新|对外|共|的)*${VERB}了?${COUNTED}`)
const VERB_ALONE = new RegExp(
  `^(?:、|和|及|其中|本年|全年|当年|新|对外|已|另|目前|现|截至(?:目前|年底|\\d{4}年底))*${VERB}了?${COUNTED}`,
)
const NOUN_NEXT = new RegExp(`^(?:、|和|及|与)${KINDS}${COUNTED}`)
const VERB_BEFORE = new RegExp(`${VERB}(?:了|共)*$`)
const NOUN_AFTER = new RegExp(`^的?${KINDS}$`)
/** Work on documents that is not their making, and documents that table 二 does not count. */
const OTHER_WORK =
  /审查|审核|备案|清理|评估|解读|修改|修订|失效|党内|草案|征求|合法性|有效期|起草|目录|代拟|参与|名义|报请|审议|提请|配合|重大|拟|计划/
const JOINED = /(?:修改|修订|废止|制定|失效|和|及|与|、|未|拟|将|计划)$/

/** What a number says of normative documents and regulations. */
export function readDocuments(told: Told): Verdict {
  const { count, thread, report } = told
  const { lead, tail, number } = count
  if (!UNITS.test(number.unit)) return GOES_ON
  if (OTHER_WORK.test(lead) || OTHER_WORK.test(tail)) return null
  // 制发5件，较上年减少3件，废止4件: the difference changes nothing of what is told.
  if (isComparison(lead) && thread.topic === 'documents') return GOES_ON
  const found = findMention(told)
  if (!found || JOINED.test(lead.slice(0, found.index))) return null
  thread.verb = found.verb
  thread.kinds = found.kinds
  const meanings = columnsOf(found.verb, report.edition).map((column) => cellsOf(rowsOf(found.kinds), [column]))
  if (meanings.length === 0) return GOES_ON
  const what: Pick<Read, 'about' | 'subject' | 'meanings'> = { about: 'documents', subject: 'documents', meanings }
  const read = readBefore(count, found, what)
  return [{ ...read, before: read.before + found.by, end: found.isAfter ? number.end + tail.length : number.end }]
}

/** Verb and kinds of documents around a number; what it leaves out stands in the number before it. */
function findMention({
  count,
  thread,
  sentence,
}: Told): { verb: string; kinds: string; by: string; index: number; isAfter: boolean } | null {
  const { lead, tail, closes } = count
  const isTold = thread.topic === 'documents' && thread.verb !== ''
  const whole = VERB_FIRST.exec(lead) ?? NOUN_FIRST.exec(lead)
  const after = closes && VERB_BEFORE.test(lead) ? NOUN_AFTER.exec(tail) : null
  // 含新制定5件，修改4件 breaks down a number that may count either way.
  const isPlain = !/修改|修订|失效/.test(sentence)
  const match =
    whole ??
    (after ? VERB_BEFORE.exec(lead) : null) ??
    (isTold && isPlain ? (VERB_ALONE.exec(lead) ?? NOUN_NEXT.exec(lead)) : null)
  if (!match) return null
  const { kinds = after?.groups?.kinds ?? thread.kinds } = match.groups ?? {}
  // 制定并公开 is both.
  const verb = match.groups?.verb === undefined ? thread.verb : match[0].replace(new RegExp(KINDS), '')
  const by = match.groups?.by ?? ''
  return { verb, kinds, by, index: match.index, isAfter: match !== whole && after !== null }
}

/** The rows that words name. */
export function rowsOf(kinds: string): string[] {
  return [
    ...(/规章/.test(kinds) ? ['disclosure.regulations'] : []),
    ...(/规范性文件/.test(kinds) ? ['disclosure.normativeDocuments'] : []),
  ]
}

/** The columns of table 二 that a verb may mean; none where the edition does not count it. */
export function columnsOf(verb: string, edition: Edition): string[] {
  const isMade = /制定|制发|制作|出台|印发/.test(verb)
  if (edition === '2019') {
    return [...(isMade ? ['made'] : []), ...(/公开|发布|公布/.test(verb) ? ['disclosed', 'totalDisclosed'] : [])]
  }
  if (isMade) return ['issued']
  if (/废止/.test(verb)) return ['repealed']
  return /现行有效/.test(verb) ? ['inForce'] : []
}
