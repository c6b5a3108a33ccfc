import type { Face, LinePlace, Name } from '#lib/comparison/comparison.ts'
import type { DifferenceOfMeaning } from '#lib/form/correspondence.ts'
import type { Severity } from '#lib/report/finding.ts'
import { nameOfLabel } from './form-words.ts'
import type { InEachLanguage, Language } from './language.ts'

/** Tables that are sheets of a workbook. */
type SheetName =
  | ('comparison' | 'rates' | 'reports' | 'findings')
  | ('ranking' | 'trend' | 'composition' | 'pairs' | 'passages')
  | ('words' | 'repetition')

/** What became of a sentence. */
type SentenceChange = 'same' | 'changed' | 'gone' | 'new'

/** Heads, sheet names and words for cells without a number, in files that are taken away. */
export interface ExportWords {
  sheets: Readonly<Record<SheetName, string>>
  heads: Readonly<
    Record<
      | ('table' | 'group' | 'row' | 'column' | 'key' | 'text' | 'value' | 'state' | 'unit' | 'remark')
      | ('agency' | 'year' | 'edition' | 'title' | 'address' | 'published' | 'capturedAt')
      | ('errors' | 'warnings' | 'infos' | 'severity' | 'rule' | 'sentence' | 'quote' | 'cells' | 'report')
      | ('change' | 'share' | 'median' | 'notes' | 'rate' | 'formula' | 'numerator' | 'denominator')
      | ('section' | 'repeated' | 'counted' | 'sentenceState' | 'gone' | 'new'),
      string
    >
  >
  editionOf: (edition: string) => string
  severities: Readonly<Record<Severity, string>>
  faces: Readonly<Record<Face, string>>
  /** Why a line has no counterpart in the other edition. */
  unmatched: Readonly<Record<DifferenceOfMeaning, string>>
  summed: (rows: number) => string
  countsBlank: string
  standsForParts: string
  isDoubtful: string
  /** What became of a sentence from one report to the other. */
  sentences: Readonly<Record<SentenceChange, string>>
  isMoved: string
  allSections: string
  /** Parts of file names. */
  files: Readonly<Record<'library' | 'comparison' | 'words' | 'figures' | 'findings', string>>
  joint: string
}

/** The words of exported files in each language. */
export const EXPORT_WORDS: InEachLanguage<ExportWords> = {
  zh_CN: {
    sheets: {
      comparison: '比较',
      rates: '比率',
      reports: '报告',
      findings: '检查结果',
      ranking: '排名',
      trend: '历年',
      composition: '办理结果构成',
      pairs: '相同比例',
      passages: '相同文字',
      words: '文字对照',
      repetition: '逐节重复',
    },
    heads: {
      table: '表',
      group: '组',
      row: '项目',
      column: '栏',
      key: '代码',
      text: '原文',
      value: '数值',
      state: '状态',
      unit: '单位',
      remark: '备注',
      agency: '机关',
      year: '年份',
      edition: '版本',
      title: '标题',
      address: '网址',
      published: '发布日期',
      capturedAt: '抓取时间',
      errors: '错误',
      warnings: '提示',
      infos: '说明',
      severity: '级别',
      rule: '规则',
      sentence: '内容',
      quote: '引文',
      cells: '单元格',
      report: '报告',
      change: '变化',
      share: '变化率',
      median: '中位数',
      notes: '附注',
      rate: '比率',
      formula: '算式',
      numerator: '分子',
      denominator: '分母',
      section: '章节',
      repeated: '重复率',
      counted: '计入字数',
      sentenceState: '句子',
      gone: '去掉的字',
      new: '新写的字',
    },
    editionOf: (edition) => `${edition} 版`,
    severities: { error: '错误', warning: '提示', info: '说明' },
    faces: {
      number: '数字',
      blank: '空白',
      dash: '横线',
      text: '文字',
      absent: '未印出',
      'not-in-edition': '此版本无此项',
      undecided: '无法相加',
    },
    unmatched: {
      'made-is-not-issued': '新制作与制发口径不同，不作比较',
      'disclosed-is-not-in-force': '对外公开总数与现行有效口径不同，不作比较',
      'fee-kinds-are-not-money': '一版是收费项目数，一版是收费金额',
      'not-asked-since-2021': '2021 版不再填报',
      'not-asked-before-2021': '2019 版不填报',
    },
    summed: (rows) => `${rows} 行相加`,
    countsBlank: '空白按 0 计',
    standsForParts: '空白总计按各栏之和计',
    isDoubtful: '所依数字有误或可能有误',
    sentences: { same: '相同', changed: '改写', gone: '去掉', new: '新写' },
    isMoved: '换了位置',
    allSections: '各节合计',
    files: { library: '报告库', comparison: '比较', words: '文字对照', figures: '数字', findings: '检查结果' },
    joint: '、',
  },
  en: {
    sheets: {
      comparison: 'Comparison',
      rates: 'Rates',
      reports: 'Reports',
      findings: 'Findings',
      ranking: 'Ranking',
      trend: 'Years',
      composition: 'Outcomes',
      pairs: 'Shares alike',
      passages: 'Same words',
      words: 'Words',
      repetition: 'Repeated by section',
    },
    heads: {
      table: 'Table',
      group: 'Group',
      row: 'Row',
      column: 'Column',
      key: 'Key',
      text: 'Printed',
      value: 'Value',
      state: 'State',
      unit: 'Unit',
      remark: 'Remark',
      agency: 'Organ',
      year: 'Year',
      edition: 'Edition',
      title: 'Title',
      address: 'Address',
      published: 'Published',
      capturedAt: 'Captured',
      errors: 'Errors',
      warnings: 'Warnings',
      infos: 'Notes',
      severity: 'Severity',
      rule: 'Rule',
      sentence: 'Finding',
      quote: 'Quote',
      cells: 'Cells',
      report: 'Report',
      change: 'Change',
      share: 'Change in %',
      median: 'Median',
      notes: 'Remarks',
      rate: 'Rate',
      formula: 'Formula',
      numerator: 'Numerator',
      denominator: 'Denominator',
      section: 'Section',
      repeated: 'Repeated',
      counted: 'Characters counted',
      sentenceState: 'Sentence',
      gone: 'Words gone',
      new: 'New words',
    },
    editionOf: (edition) => `${edition} form`,
    severities: { error: 'Error', warning: 'Warning', info: 'Note' },
    faces: {
      number: 'Number',
      blank: 'Blank',
      dash: 'Dash',
      text: 'Text',
      absent: 'Not printed',
      'not-in-edition': 'Not in this edition',
      undecided: 'Cannot be added up',
    },
    unmatched: {
      'made-is-not-issued': 'Newly made and issued are counted differently and not compared',
      'disclosed-is-not-in-force': 'Total disclosed and in force are counted differently and not compared',
      'fee-kinds-are-not-money': 'One edition counts kinds of fees, the other the money taken',
      'not-asked-since-2021': 'No longer asked for on the 2021 form',
      'not-asked-before-2021': 'Not asked for on the 2019 form',
    },
    summed: (rows) => `${rows} rows added up`,
    countsBlank: 'Blank counted as 0',
    standsForParts: 'Blank total counted as the sum of its columns',
    isDoubtful: 'Rests on a number that is or may be wrong',
    sentences: { same: 'Same', changed: 'Changed', gone: 'Gone', new: 'New' },
    isMoved: 'Moved',
    allSections: 'All sections',
    files: { library: 'library', comparison: 'comparison', words: 'words', figures: 'figures', findings: 'findings' },
    joint: ', ',
  },
}

/** A line's group, row and column in the form's words; both labels where the editions print two. */
export function nameOfLine(
  line: Pick<LinePlace, 'group' | 'row' | 'column'>,
  language: Language,
): { group: string | null; row: string; column: string } {
  const name = ({ id, labels }: Name) => {
    const names = labels.map((label) => nameOfLabel(id, label.replace(/（区分处理的.*）$/, ''), language))
    return [...new Set(names)].join(' / ')
  }
  return { group: line.group && name(line.group), row: name(line.row), column: name(line.column) }
}
