import type { Severity } from '#lib/report/finding.ts'
import type { FindingPart } from '#lib/rules/group-findings.ts'
import { TABLE_NAMES } from './form-words.ts'
import type { InEachLanguage } from './language.ts'

/** What lists of findings say, wherever they stand: panel, popup, library. */
export interface FindingWords {
  severities: Readonly<Record<Severity, string>>
  /** Names of toggles that stand for all findings of a severity. */
  kinds: Readonly<Record<Severity, string>>
  /** An error of which one of several cells is wrong. */
  oneOfSeveral: string
  /** Why no cell is named though a sum fails. */
  cannotTellWhich: string
  /** Which of several changes would be a slip of the pen, after that. */
  likeliestSlip: (cell: string, from: number | null, to: number, slip: string) => string
  /** How many there are of a severity, such as 2 处错误. */
  counted: (severity: Severity, count: number) => string
  /** The same within a part's heading, such as 2 错误. */
  countedShort: (severity: Severity, count: number) => string
  clean: string
  /** What it means that nothing was found, and what not. */
  cleanMeans: string
  all: string
  filterLabel: string
  listLabel: string
  /** Headings of a list's parts. */
  parts: Readonly<Record<FindingPart, string>>
  /** The same in two or three characters. */
  partsShort: Readonly<Record<FindingPart, string>>
  goThere: string
  /** What goes where, for those who hear the button and not what stands around it. */
  goTo: (where: string) => string
  why: string
  basis: (basis: string) => string
  isGone: string
  noneOfSeverity: string
  sumsCaption: (count: number) => string
  /** What changing the one certain cell brings about: the words before, between and after its two numbers. */
  repair: (repair: RepairSaid) => { before: string; between: string; after: string }
  /** What moving a row or column back brings about. */
  shift: (shift: ShiftSaid) => string
  /** That the certain cell alone does not do: others change with it. */
  changesWith: (cells: readonly string[]) => string
  /** Where a finding stands that names no single cell: how many cells, a whole table, the whole report. */
  cells: (count: number) => string
  wholeTable: string
  wholeReport: string
  /** Where words stand that belong to no section. */
  title: string
  signature: string
  preface: string
  /** What separates names in a row. */
  comma: string
}

/** What the sentence about a certain cell is made of. */
export interface RepairSaid {
  cell: string
  isBlank: boolean
  /** How many sums hold then. */
  sums: number
  /** Names of cells that change with it. */
  together: readonly string[]
  /** What slip it was, in words, or null. */
  slip: string | null
}

/** What the sentence about a slip of a whole row or column is made of. */
export interface ShiftSaid {
  /** Key of the slip in `SLIP_WORDS`. */
  slip: string
  /** The row or column. */
  line: string
  /** How many sums hold once it is undone. */
  sums: number
  /** Each cell's name and numbers; from is null for a blank. */
  cells: readonly { name: string; from: number | null; to: number }[]
}

/** More cells than this are counted, not listed. */
const MOST_CELLS = 6

const NUMERALS = ['', '', '两', '三', '四', '五', '六', '七', '八', '九', '十']

function manyInChinese(count: number): string {
  return NUMERALS[count] || String(count)
}

function manyInEnglish(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

const ENGLISH_NOUNS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

/** The words of lists of findings in each language. */
export const FINDING_WORDS: InEachLanguage<FindingWords> = {
  zh_CN: {
    severities: { error: '错误', warning: '提示', info: '说明' },
    kinds: { error: '错误', warning: '提示', info: '说明' },
    oneOfSeveral: '错误，几格之一',
    cannotTellWhich: '其中一格有误，单凭表内无法断定是哪一格',
    likeliestSlip: (cell, from, to, slip) => `；像笔误的是“${cell}”，${from ?? '空白'} 应为 ${to}（${slip}）`,
    counted: (severity, count) => `${count} 处${FINDING_WORDS.zh_CN.severities[severity]}`,
    countedShort: (severity, count) => `${count} ${FINDING_WORDS.zh_CN.severities[severity]}`,
    clean: '未见问题',
    cleanMeans: '能自动核对的都核对过了。未见问题不等于没有错误，数字是否属实请看台账。',
    all: '全部',
    filterLabel: '按程度筛选',
    listLabel: '检查结果',
    parts: {
      words: '正文',
      disclosure: '表二　主动公开',
      requests: '表三　申请',
      disputes: '表四　复议诉讼',
      rest: '其他',
    },
    partsShort: { words: '正文', ...TABLE_NAMES.zh_CN, rest: '' },
    goThere: '定位',
    goTo: (where) => `定位：${where}`,
    why: '为什么',
    basis: (basis) => `依据：${basis}`,
    isGone: '网页变了，这个位置已不在，或没有显示出来',
    noneOfSeverity: '没有这一类',
    sumsCaption: (count) => (count === 1 ? '现在不成立的等式' : `现在不成立的${manyInChinese(count)}处等式`),
    repair: ({ cell, isBlank, sums, together, slip }) => ({
      before: isBlank ? `在空白的“${cell}”填` : `把“${cell}”由`,
      between: '改为',
      after:
        (together.length > 0 ? `（连同${together.map((name) => `“${name}”`).join('、')}）` : '') +
        (sums > 1 ? `，${manyInChinese(sums)}处等式同时成立` : '，等式成立') +
        (slip ? `：${slip}` : ''),
    }),
    shift: ({ slip, line, sums, cells }) => {
      const listed = cells.slice(0, MOST_CELLS).map(({ name, from, to }) => `${name} ${from ?? '空白'} 改为 ${to}`)
      const more = cells.length > MOST_CELLS ? `，等 ${cells.length} 格` : ''
      // “（七）总计”抄了别行的数, not 总计总计.
      const what = (SLIP_WORDS.zh_CN[slip] ?? '').replace(line.endsWith('总计') ? /^总计/ : '', '')
      return `很可能是“${line}”${what}：${listed.join('，')}${more}，${manyInChinese(sums)}处等式同时成立。改前请核对台账。`
    },
    changesWith: (cells) =>
      `须连同${cells.map((cell) => `“${cell}”`).join('、')}一起改，等式才都成立。改前请核对台账。`,
    cells: (count) => `${count} 格`,
    wholeTable: '全表',
    wholeReport: '全文',
    title: '标题',
    signature: '落款',
    preface: '开头',
    comma: '、',
  },
  en: {
    severities: { error: 'Error', warning: 'Warning', info: 'Note' },
    kinds: { error: 'Errors', warning: 'Warnings', info: 'Notes' },
    oneOfSeveral: 'Error in one of several cells',
    cannotTellWhich: 'One of these cells is wrong; the tables alone cannot tell which',
    likeliestSlip: (cell, from, to, slip) => `. “${cell}” looks like a slip: ${from ?? 'blank'} for ${to} (${slip})`,
    counted: (severity, count) => manyInEnglish(count, ENGLISH_NOUNS[severity]),
    countedShort: (severity, count) => manyInEnglish(count, ENGLISH_NOUNS[severity]),
    clean: 'Nothing found',
    cleanMeans:
      'Everything that can be checked by itself was checked. It does not mean that there is no error: only the ledger tells whether the numbers are true.',
    all: 'All',
    filterLabel: 'Filter by severity',
    listLabel: 'Findings',
    parts: {
      words: 'Text',
      disclosure: 'Table 2 · Disclosure',
      requests: 'Table 3 · Requests',
      disputes: 'Table 4 · Reviews, litigation',
      rest: 'Other',
    },
    partsShort: { words: 'Text', ...TABLE_NAMES.en, rest: '' },
    goThere: 'Go to',
    goTo: (where) => `Go to: ${where}`,
    why: 'Why',
    basis: (basis) => `Basis: ${basis}`,
    isGone: 'The page has changed: this place is gone, or not shown',
    noneOfSeverity: 'None of this kind',
    sumsCaption: (count) => (count === 1 ? 'The sum that does not hold' : `The ${count} sums that do not hold`),
    repair: ({ cell, isBlank, sums, together, slip }) => ({
      before: isBlank ? `Filling the blank “${cell}” with ` : `Changing “${cell}” from `,
      between: ' to ',
      after:
        (together.length > 0 ? ` (together with ${together.map((name) => `“${name}”`).join(', ')})` : '') +
        (sums > 1 ? ` makes ${sums === 2 ? 'both' : `all ${sums}`} sums hold` : ' makes the sum hold') +
        (slip ? `: ${slip}` : ''),
    }),
    shift: ({ slip, line, sums, cells }) => {
      const listed = cells.slice(0, MOST_CELLS).map(({ name, from, to }) => `${name} from ${from ?? 'blank'} to ${to}`)
      const more = cells.length > MOST_CELLS ? `, … (${cells.length} cells)` : ''
      return `Probably “${line}”: ${SLIP_WORDS.en[slip] ?? ''}. Changing ${listed.join(', ')}${more} makes ${manyInEnglish(sums, 'sum')} hold. Check the ledger first.`
    },
    changesWith: (cells) =>
      `Must change together with ${cells.map((cell) => `“${cell}”`).join(', ')} for all sums to hold. Check the ledger first.`,
    cells: (count) => `${count} cells`,
    wholeTable: 'Whole table',
    wholeReport: 'Whole report',
    title: 'Title',
    signature: 'Signature',
    preface: 'Opening',
    comma: ', ',
  },
}

/** What each slip of the pen is called; the keys are those of `reason` in a repair. */
export const SLIP_WORDS: InEachLanguage<Readonly<Record<string, string>>> = {
  zh_CN: {
    'digits-swapped': '数字前后颠倒',
    'digit-added': '多写一位',
    'digit-dropped': '漏写一位',
    'digit-changed': '一位写错',
    sign: '正负号写反',
    'row-shifted': '整行错开一格',
    'column-shifted': '整列错开一格',
    'total-copied': '总计抄了别行的数',
  },
  en: {
    'digits-swapped': 'two digits swapped',
    'digit-added': 'one digit too many',
    'digit-dropped': 'one digit missing',
    'digit-changed': 'one digit wrong',
    sign: 'wrong sign',
    'row-shifted': 'the row is off by one place',
    'column-shifted': 'the column is off by one place',
    'total-copied': 'the total was copied from another row',
  },
}
