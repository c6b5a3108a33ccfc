import type { RuleWords } from '#lib/words/rule-words.ts'
import { saySum } from './sum-sentences.ts'

/** What is said of applicants-add-up. */
export const words: RuleWords = {
  zh_CN: {
    title: '总计等于六类申请人之和',
    sentence: (finding, report) => saySum(finding, report, 'zh_CN'),
    why: '申请人分自然人和五类法人或其他组织，总计一列应是这六列相加。',
    basis: '《政府信息公开工作年度报告格式》表三填表说明；《政府信息公开条例》第五十条',
  },
  en: {
    title: 'The total adds up the applicants',
    sentence: (finding, report) => saySum(finding, report, 'en'),
    why: 'Applicants are natural persons or one of five kinds of organizations; the total column adds up these six.',
    basis: 'Notes on table 3 of the prescribed form; Regulation on Disclosure of Government Information, art. 50',
  },
}
