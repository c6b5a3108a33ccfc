import type { Finding } from '#lib/report/finding.ts'
import { nameOfFigure } from '#lib/words/form-words.ts'
import type { Language } from '#lib/words/language.ts'
import type { RuleWords } from '#lib/words/rule-words.ts'

/** The cells that a finding names, each with both years' numbers. */
function cellsOf({ details }: Finding): { figure: string; now: number; before: number }[] {
  return Array.isArray(details.cells) ? details.cells : []
}

function saidIn(language: Language, arrow: string) {
  return (finding: Finding, report: Parameters<RuleWords['zh_CN']['sentence']>[1]) =>
    cellsOf(finding)
      .map(({ figure, now, before }) => `${nameOfFigure(figure, report.edition, language)} ${before} ${arrow} ${now}`)
      .join(language === 'en' ? '; ' : '；')
}

/** What is said of change-is-plausible. */
export const words: RuleWords = {
  zh_CN: {
    title: '与上一年相差不致悬殊',
    sentence: (finding, report) =>
      `比 ${finding.details.lastYear} 年报告相差五倍以上：${saidIn('zh_CN', '→')(finding, report)}`,
    why: '一年之间增减五倍以上的数不多见，可能多写或少写了一位，也可能统计口径变了。确有其事的，报告里一般会说明原因。',
    basis: '与该机关上一年的报告相比，两年都在 20 以上',
  },
  en: {
    title: 'The change since last year is plausible',
    sentence: (finding, report) =>
      `More than five times apart from the report for ${finding.details.lastYear}: ${saidIn('en', '→')(finding, report)}`,
    why: 'Counts seldom change five times within a year: a digit may be too many or too few, or the way of counting changed. Where it is true the report usually says why.',
    basis: "Compared with the organ's report for the year before; both counts above 20",
  },
}
