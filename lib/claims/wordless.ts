import type { Edition } from '#lib/form/form.ts'
import { CARRY, LAST_YEAR, NEXT_YEAR } from './carried-phrases.ts'
import type { ClaimAbout, ClaimSubject, Meaning } from './claim.ts'
import { LITIGATION, REVIEW } from './dispute-phrases.ts'
import { columnsOf, DOCUMENT, rowsOf } from './document-phrases.ts'
import { cellsOf } from './phrase.ts'
import { BETWEEN, columnsOfApplicants, namesRequests, REQUEST } from './request-words.ts'

/** Words that say there were none: 未收到政府信息公开申请. */
export interface NoneSaid {
  start: number
  end: number
  about: ClaimAbout
  subject: ClaimSubject
  meanings: readonly Meaning[]
  /** Whether the words themselves name what there was none of, or leave it to the topic. */
  isNamed: boolean
}

const NONE = '(?<!如|若|凡|倘)(?:均未|尚未|从未|未曾|未|没有|无|没)'
/** What may follow so that nothing narrows it: not 没有政府信息公开申请积压. */
const END = '(?:的?(?:情况|情形|事项|问题)|件|发生)*(?=[，。；、）！.]|$|也|且|均)'
const ABOUT =
  '(?:因|由|涉及|关于|针对|对|本机关|[我本][局厅委办]|本单位|政府|信息|公开|工作|依申请|申请|答复|处理|引发|引起|而|被|提起|的|及|和|与|、|或者?|导致|产生|发生|收到|出现|相关|有关|方面|行为|类|案件|公民|法人|其他组织|任何|过|不服|有)*'
const JOIN = '(?:、|和|及|与|以及|或者?)(?:被?提起)?'
const CASE = '(?:案件|申请|案|事项)?'

interface Shape {
  shape: RegExp
  read: (match: RegExpExecArray, edition: Edition) => Omit<NoneSaid, 'start' | 'end'> | null
}

const SHAPES: readonly Shape[] = [
  {
    shape: new RegExp(`${NONE}(?:需要?)?${CARRY}${NEXT_YEAR}(?:继续|办理|的)*${BETWEEN}${END}`, 'g'),
    read: () => ({
      about: 'requests',
      subject: 'carriedOut',
      meanings: [cellsOf(['requests.carriedOut'])],
      isNamed: false,
    }),
  },
  {
    shape: new RegExp(`${NONE}有?${LAST_YEAR}的?结转${BETWEEN}${END}`, 'g'),
    read: () => ({
      about: 'requests',
      subject: 'carriedIn',
      meanings: [cellsOf(['requests.carriedIn'])],
      isNamed: false,
    }),
  },
  {
    shape: new RegExp(`${NONE}(?:收到|受理|接到|接收|发生|收)?(${BETWEEN})${END}`, 'g'),
    read: ([words, between = '']) => {
      const isNamed = namesRequests(between)
      const isVerb = /收|受理|接|发生/.test(words.slice(0, words.length - between.length))
      const columns = columnsOfApplicants(between) ?? ['total']
      if (!/申请|请求/.test(between) || !(isVerb || isNamed) || columns.length === 0) return null
      return { about: 'requests', subject: 'received', meanings: [cellsOf(['requests.received'], columns)], isNamed }
    },
  },
  {
    // 申请量为零: a digit with a measure word after it is read as a number.
    shape: new RegExp(
      `(?:${REQUEST}(?:数量|数|量|件数|受理量)?(?:均|都)?[为是](?:零|〇|0)|零申请)(?=[，。；、）！]|$)`,
      'g',
    ),
    read: ([words]) => ({
      about: 'requests',
      subject: 'received',
      meanings: [cellsOf(['requests.received'])],
      isNamed: words !== '零申请',
    }),
  },
  {
    shape: new RegExp(
      `${NONE}${ABOUT}(?:((?:行政)?复议${CASE}${JOIN}(?:行政)?诉讼|复议诉讼)|((?:行政)?复议)|((?:行政)?诉讼))${CASE}${END}`,
      'g',
    ),
    read: ([, both, review]) => {
      const rows = both ? [...REVIEW, ...LITIGATION] : review ? REVIEW : LITIGATION
      return { about: 'disputes', subject: 'cases', meanings: [cellsOf(rows)], isNamed: true }
    },
  },
  {
    shape: new RegExp(
      `${NONE}新?(制定|制发|出台|印发|废止)(?:过|新的|新|任何|本级|或者?废止)*(${DOCUMENT}(?:${JOIN}${DOCUMENT})*)${END}`,
      'g',
    ),
    read: ([, verb = '', kinds = ''], edition) => {
      const meanings = columnsOf(verb, edition).map((column) => cellsOf(rowsOf(kinds), [column]))
      return meanings.length > 0 ? { about: 'documents', subject: 'documents', meanings, isNamed: true } : null
    },
  },
]

/** The places of a sentence that say there were none, in order and without overlap. */
export function findNones(text: string, edition: Edition): NoneSaid[] {
  const found = SHAPES.flatMap(({ shape, read }) =>
    [...text.matchAll(shape)].flatMap((match): NoneSaid[] => {
      const said = read(match, edition)
      return said ? [{ ...said, start: match.index, end: match.index + match[0].length }] : []
    }),
  )
  return found
    .sort((one, other) => one.start - other.start)
    .filter((said, at, all) => !all.slice(0, at).some((earlier) => said.start < earlier.end))
}
