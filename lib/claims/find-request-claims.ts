import type { Report } from '#lib/report/report.ts'
import { findSaidNumbers, narrowDigits } from '#lib/text/said-numbers.ts'
import type { Claim } from './claim.ts'
import { clauseBefore } from './clauses.ts'
import { type ProseSentence, proseOf } from './prose.ts'
import { isOfAnotherTime, isPartOfWhole } from './scope.ts'

/** What a phrase about requests counts. */
export type RequestSubject = 'received' | 'handled' | 'settled' | 'carriedIn' | 'carriedOut' | 'outcome'

/** A claim about requests for information, with the ways in which the form's habits let it be meant. */
export interface RequestClaim extends Claim {
  subject: RequestSubject
}

const REQUESTS = /申请/
const TOPIC =
  /(?:信息公开|依申请公开|公开信息|依申请)[^，。；]{0,10}(?:申请|公开|请求|答复)|公开申请|申请公开|申请(?:政府)?信息/
/** Other things that are received, answered and settled. */
const OTHER_TOPICS =
  /信访|留言|热线|复议|诉讼|建议|提案|咨询|投诉|举报|来信|来电|网民|人大|政协|许可|审批|登记|备案|证照|案件|行政处罚|回应|意见/
const UNIT = '(?:件次|件|份|条|宗|起|项|个|例|次)'
const NUM = '(\\d[\\d,，]*|[零〇一二两三四五六七八九十百]{1,5})'
const QUIET = '[^，。；！？\\d]'

const OUTCOMES: readonly [RegExp, string][] = [
  [/予以公开|同意公开|全部公开|给予公开|准予公开|属于公开范围/, 'requests.granted'],
  [/部分公开/, 'requests.partlyGranted'],
  [/不予公开/, 'requests.denied'],
  [/无法提供/, 'requests.unavailable'],
  [/不予处理/, 'requests.notProcessed'],
  [/其[他它]处理/, 'requests.other'],
]
const OUTCOME_WORD = '(?:予以公开|同意公开|全部公开|给予公开|准予公开|部分公开|不予公开|无法提供|不予处理|其[他它]处理)'
const OUTCOME_LIST = `${OUTCOME_WORD}(?:(?:、|和|及|与|以及|或|并)(?:予以)?${OUTCOME_WORD})*`

interface Pattern {
  subject: RequestSubject
  shape: RegExp
  isNone?: boolean
}

const RECEIVE = '(?:新收到?|收到|受理|接收|接到|收悉|新增|收)'

const PATTERNS: readonly Pattern[] = [
  {
    subject: 'carriedIn',
    shape: new RegExp(`(?:上年度?|上一年度?|去年|20\\d\\d年)结转${QUIET}{0,16}?${NUM}\\s*${UNIT}`, 'g'),
  },
  {
    subject: 'carriedOut',
    shape: new RegExp(
      `结转(?:至|到|入)?(?:下一?年度?|次年度?|明年|20\\d\\d年度?)${QUIET}{0,14}?${NUM}\\s*${UNIT}`,
      'g',
    ),
  },
  {
    subject: 'carriedOut',
    shape: new RegExp(
      `${NUM}\\s*${UNIT}(?:申请)?(?:将|需|转|已)?结转(?:至|到|入)?(?:下一?年度?|次年度?|明年|20\\d\\d年度?)`,
      'g',
    ),
  },
  {
    subject: 'handled',
    shape: new RegExp(`(?:收办|办理总量|共办理|办理)(?:了)?${QUIET}{0,18}?申请${QUIET}{0,6}?${NUM}\\s*${UNIT}`, 'g'),
  },
  {
    subject: 'received',
    shape: new RegExp(
      `${RECEIVE}(?:到|了|各类|有关|公民|法人|群众|市民|社会|公众|书面|提交|提出|的|政府|信息|公开|依|、|和|或|其他|组织){0,12}${QUIET}{0,10}?(?:申请|请求)${QUIET}{0,8}?(?:共计?|计|总计|合计)?${NUM}\\s*${UNIT}`,
      'g',
    ),
  },
  {
    subject: 'received',
    shape: new RegExp(`${RECEIVE}(?:到|了)?(?:各类)?${NUM}\\s*${UNIT}(?:的)?${QUIET}{0,14}?(?:申请|请求)`, 'g'),
  },
  {
    subject: 'received',
    shape: new RegExp(`(?:申请)(?:数量|总数|总量|总件数)?(?:共|为|共计|计|总计)${NUM}\\s*${UNIT}`, 'g'),
  },
  {
    subject: 'received',
    isNone: true,
    shape: /(?:未|没有|无|尚未|均未|从未|未曾)(?:收到|受理|接到|接收|收)(?:过|到)?[^，。；！？\d]{0,24}?(?:申请|请求)/g,
  },
  {
    subject: 'settled',
    shape: new RegExp(
      `(?:办结|办理完毕|答复|书面答复|办理答复|办复|回复)(?:了)?(?:政府信息公开)?(?:申请)?(?:共|共计|合计)?${NUM}\\s*${UNIT}`,
      'g',
    ),
  },
  {
    subject: 'outcome',
    shape: new RegExp(
      `${OUTCOME_LIST}(?:的)?(?:政府信息公开)?(?:申请|信息|答复|决定|情形|的)?(?:共|共计|合计|各|有|为|是)?${NUM}\\s*${UNIT}`,
      'g',
    ),
  },
  {
    subject: 'outcome',
    shape: new RegExp(
      `${NUM}\\s*${UNIT}(?:申请)?(?:答复)?(?:为|属于?|系|是|均|作出?|按)?“?${OUTCOME_WORD}”?(?![\\d率])`,
      'g',
    ),
  },
]

/** The claims of the prose about requests for information that are about the whole of the report's year. */
export function findRequestClaims(report: Report): RequestClaim[] {
  return proseOf(report).flatMap((sentence) => claimsOf(sentence, report))
}

function claimsOf(sentence: ProseSentence, report: Report): RequestClaim[] {
  const text = narrowDigits(sentence.text)
  const context = `${sentence.before?.text ?? ''}${text}`
  if (!TOPIC.test(context) || !REQUESTS.test(context)) return []
  const taken: [number, number][] = []
  const claims: RequestClaim[] = []
  for (const { subject, shape, isNone } of PATTERNS) {
    for (const match of text.matchAll(shape)) {
      const start = match.index
      const end = start + match[0].length
      if (taken.some(([from, to]) => start < to && from < end)) continue
      taken.push([start, end])
      const claim = claimAt(sentence, text, start, end, subject, isNone === true, report)
      if (claim) claims.push(claim)
    }
  }
  return claims.sort((one, other) => one.place.start - other.place.start)
}

function claimAt(
  sentence: ProseSentence,
  text: string,
  start: number,
  end: number,
  subject: RequestSubject,
  isNone: boolean,
  report: Report,
): RequestClaim | null {
  const said = text.slice(start, end)
  const clause = clauseBefore(text, start)
  const numbers = findSaidNumbers(said).filter((number) => number.unit !== '' && number.unit !== '%')
  const number = numbers.at(-1)
  if (!isNone && (!number || !Number.isInteger(number.value))) return null
  if (isForeign(sentence, text, clause, start, end, subject)) return null
  const year = subject === 'carriedIn' || subject === 'carriedOut' ? null : report.year
  const outside = subject === 'carriedIn' ? clause.replace(/上年度?|上一年度?|去年/g, '') : clause
  if (isOfAnotherTime(outside + (subject === 'carriedIn' || subject === 'carriedOut' ? '' : said), year)) return null
  if (
    isPartOfWhole(clause + (subject === 'received' || subject === 'handled' ? said : ''), report.agency) &&
    !isWhole(clause, subject)
  )
    return null
  const rows = rowsOf(subject, said)
  if (rows.length === 0 || /等\d|等共|余[件份]|多[件份]|近\d/.test(said)) return null
  return {
    subject,
    rows,
    column: /自然人/.test(said) && !/法人/.test(said) ? 'naturalPerson' : 'total',
    value: isNone ? 0 : (number?.value ?? 0),
    isNone,
    quote: sentence.text.slice(start, end),
    place: sentence.spanOf(start, end),
    section: sentence.section,
    line: sentence.line,
  }
}

/** 其中 before an outcome names a part of the requests, which is just what the outcome's row counts. */
function isWhole(clause: string, subject: RequestSubject): boolean {
  if (subject === 'received' || subject === 'handled' || subject === 'settled') return false
  const rest = clause.replace(/其中/g, '')
  return !/网上|网络|信函|当面|现场|邮寄|邮件|平台|通过|各[镇乡街区县市单部科处]|部门|街道/.test(rest)
}

/** Whether the number counts something else than requests, or stands in an exception. */
function isForeign(
  sentence: ProseSentence,
  text: string,
  clause: string,
  start: number,
  end: number,
  subject: RequestSubject,
): boolean {
  const said = text.slice(start, end)
  if (/除(?!了)[^，。]*$/.test(clause) && /外/.test(text.slice(end, end + 20))) return true
  const nearby = clause + said + (/^[^，。；]{0,12}/.exec(text.slice(end))?.[0] ?? '')
  if (OTHER_TOPICS.test(nearby)) return true
  if (subject === 'outcome' || subject === 'settled') {
    const whole = text.slice(Math.max(0, start - 60), end)
    const isTold = TOPIC.test(text.slice(0, end)) || TOPIC.test(sentence.before?.text ?? '')
    return !isTold || (OTHER_TOPICS.test(whole) && !/申请/.test(whole))
  }
  return false
}

function rowsOf(subject: RequestSubject, said: string): string[] {
  if (subject === 'outcome') return OUTCOMES.filter(([word]) => word.test(said)).map(([, row]) => row)
  return {
    received: ['requests.received'],
    handled: ['requests.received'],
    settled: ['requests.settled'],
    carriedIn: ['requests.carriedIn'],
    carriedOut: ['requests.carriedOut'],
  }[subject]
}
