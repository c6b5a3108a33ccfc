import type { Report } from '#lib/report/report.ts'
import { findSaidNumbers, narrowDigits } from '#lib/text/said-numbers.ts'
import type { Claim } from './claim.ts'
import { clauseAfter, clauseBefore } from './clauses.ts'
import { type ProseSentence, proseOf } from './prose.ts'
import { isOfAnotherTime, isPartOfWhole } from './scope.ts'

const NUM = '(?:\\d[\\d,，]*|[零〇一二两三四五六七八九十百]{1,4})'
const UNIT = '(?:件次|件|起|宗|例|次|个)'
const REVIEW = ['disputes.review']
const LITIGATION = ['disputes.directLitigation', 'disputes.litigationAfterReview']
const TOPIC = /信息公开/
const OTHER_MEASURES = /备案|审理|应诉能力|化解|调解|办理行政复议案|立案|听证/

interface Shape {
  shape: RegExp
  rows: readonly string[]
  isNone: boolean
}

const COUNTED = (what: string): RegExp =>
  new RegExp(
    `(?:${what})(?:案件|申请|案)?(?:共|共计|数量为?|有|为|发生)?(?:了)?${NUM}\\s*${UNIT}|${NUM}\\s*${UNIT}(?:的)?(?:政府信息公开)?(?:${what})(?:案件|申请|案)?`,
    'g',
  )

const SHAPES: readonly Shape[] = [
  {
    shape:
      /(?:未|没有|无|均未)(?:发生|收到|出现|产生|被|有|因)?(?:过)?[^，。；\d]{0,24}?行政复议(?:案件|申请|案)?(?:、|和|或|及|与|以及|或者)[^，。；\d]{0,14}?(?:行政)?诉讼/g,
    rows: [...REVIEW, ...LITIGATION],
    isNone: true,
  },
  {
    shape: /(?:未|没有|无|均未)(?:发生|收到|出现|产生|被|有|因)?(?:过)?[^，。；\d]{0,24}?行政复议(?!备案)/g,
    rows: REVIEW,
    isNone: true,
  },
  {
    shape: /(?:未|没有|无|均未)(?:发生|收到|出现|产生|被|有|因)?(?:过)?[^，。；\d]{0,24}?行政诉讼/g,
    rows: LITIGATION,
    isNone: true,
  },
  { shape: COUNTED('(?:被申请|申请|发生|收到|引发|提起)?行政复议'), rows: REVIEW, isNone: false },
  { shape: COUNTED('(?:被提起|提起|发生|引发|涉及)?行政诉讼'), rows: LITIGATION, isNone: false },
]

/** The claims of the prose about reviews and lawsuits over the disclosure of information. */
export function findDisputeClaims(report: Report): Claim[] {
  return proseOf(report).flatMap((sentence) => claimsOf(sentence, report))
}

function claimsOf(sentence: ProseSentence, report: Report): Claim[] {
  const text = narrowDigits(sentence.text)
  if (!TOPIC.test(`${sentence.before?.text ?? ''}${text}`)) return []
  const taken: [number, number][] = []
  const claims: Claim[] = []
  for (const { shape, rows, isNone } of SHAPES) {
    for (const match of text.matchAll(shape)) {
      const start = match.index
      const end = start + match[0].length
      if (taken.some(([from, to]) => start < to && from < end)) continue
      taken.push([start, end])
      const before = clauseBefore(text, start)
      const around = before + match[0] + clauseAfter(text, end)
      const number = findSaidNumbers(match[0]).findLast((it) => it.unit !== '')
      if (!isNone && !number) continue
      if (
        OTHER_MEASURES.test(around) ||
        isOfAnotherTime(before + match[0], report.year) ||
        isPartOfWhole(before, report.agency)
      )
        continue
      if (!TOPIC.test(text) && !isNone) continue
      const value = isNone ? 0 : (number?.value ?? 0)
      const { section, line } = sentence
      claims.push({
        rows,
        column: 'total',
        value,
        isNone,
        quote: sentence.text.slice(start, end),
        place: sentence.spanOf(start, end),
        section,
        line,
      })
    }
  }
  return claims
}
