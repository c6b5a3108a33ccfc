import type { Report } from '#lib/report/report.ts'
import { findSaidNumbers, narrowDigits } from '#lib/text/said-numbers.ts'
import type { Claim } from './claim.ts'
import { clauseAfter, clauseBefore } from './clauses.ts'
import { type ProseSentence, proseOf } from './prose.ts'
import { isOfAnotherTime, isPartOfWhole } from './scope.ts'

/** A claim about 规章 or 规范性文件; `column` is the first of the columns it may mean. */
export interface DocumentClaim extends Claim {
  columns: readonly string[]
}

const NUM = '(?:\\d[\\d,，]*|[零〇一二两三四五六七八九十百]{1,4})'
const UNIT = '(?:件|个|份|部|项|条)'
const NAMED = '(?:行政规范性文件|规范性文件|政府规章|部门规章|规章)'
const SHAPES: readonly RegExp[] = [
  new RegExp(
    `(制定|制发|出台|印发|发布|公开|公布|废止|现行有效)(?:了|出台|发布|印发|并公开|可公开|的|本级|以[^，。]{2,8}名义){0,3}(?:的)?${NAMED}(?:共|共计|总数为?)?${NUM}\\s*${UNIT}`,
    'g',
  ),
  new RegExp(`(制定|制发|出台|印发|发布|公开|公布|废止|现行有效)(?:了|的)?${NUM}\\s*${UNIT}(?:的)?${NAMED}`, 'g'),
  new RegExp(`(现行有效)(?:的)?${NAMED}(?:共|共计|共有|总数为?)?${NUM}\\s*${UNIT}`, 'g'),
  new RegExp(`(未|没有)(?:制定|制发|出台|印发)(?:过|新的)?${NAMED}`, 'g'),
]
/** Work on documents that is not their making, and documents that are not counted in table 二. */
const OTHER_WORK = /审查|审核|备案|清理|评估|解读|修改|修订|党内|草案|征求|意见建议|合法性|有效期|起草|目录|以上|累计/

/** The claims of the prose about documents made, disclosed, repealed and in force. */
export function findDocumentClaims(report: Report): DocumentClaim[] {
  return proseOf(report).flatMap((sentence) => claimsOf(sentence, report))
}

function claimsOf(sentence: ProseSentence, report: Report): DocumentClaim[] {
  const text = narrowDigits(sentence.text)
  return SHAPES.flatMap((shape) =>
    [...text.matchAll(shape)].flatMap((match) => claimAt(sentence, text, match, report) ?? []),
  )
}

function claimAt(sentence: ProseSentence, text: string, match: RegExpExecArray, report: Report): DocumentClaim | null {
  const [said, verb = ''] = match
  const start = match.index
  const end = start + said.length
  const before = clauseBefore(text, start)
  const isNone = verb === '未' || verb === '没有'
  const number = findSaidNumbers(said).findLast((it) => it.unit !== '')
  if (!isNone && !number) return null
  if (OTHER_WORK.test(before + said + clauseAfter(text, end)) || isOfAnotherTime(before, report.year)) return null
  if (isPartOfWhole(before, report.agency) || /(?:修改|修订|废止|制定|和|及|与|、)$/.test(before)) return null
  const columns = columnsOf(isNone ? '制定' : verb, report.edition)
  const column = columns[0]
  if (column === undefined) return null
  return {
    rows: [/规范性文件/.test(said) ? 'disclosure.normativeDocuments' : 'disclosure.regulations'],
    column,
    columns,
    value: isNone ? 0 : (number?.value ?? 0),
    isNone,
    quote: sentence.text.slice(start, end),
    place: sentence.spanOf(start, end),
    section: sentence.section,
    line: sentence.line,
  }
}

/** The columns of table 二 that a verb may mean in each edition; none where the form does not count it. */
function columnsOf(verb: string, edition: Report['edition']): string[] {
  const isMade = /制定|制发|出台|印发/.test(verb)
  if (edition === '2019') {
    if (isMade) return ['made']
    return /公开|发布|公布/.test(verb) ? ['disclosed', 'totalDisclosed'] : []
  }
  if (isMade) return ['issued']
  if (verb === '废止') return ['repealed']
  return verb === '现行有效' ? ['inForce'] : []
}
