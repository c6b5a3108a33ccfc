import type { RuleWords } from '#lib/words/rule-words.ts'
import { saySum } from './sum-sentences.ts'

/** What is said of disputes-add-up. */
export const words: RuleWords = {
  zh_CN: {
    title: '总计等于四种结果之和',
    sentence: (finding, report) => saySum(finding, report, 'zh_CN'),
    why: '每件复议或诉讼或者已有维持、纠正、其他结果，或者尚未审结，总计应是这四格相加。',
    basis: '《政府信息公开工作年度报告格式》表四；《政府信息公开条例》第五十条',
  },
  en: {
    title: 'Reviews and lawsuits add up',
    sentence: (finding, report) => saySum(finding, report, 'en'),
    why: 'A review or lawsuit is upheld, corrected, ended otherwise or pending; the total adds up these four.',
    basis: 'Table 4 of the prescribed form; Regulation on Disclosure of Government Information, art. 50',
  },
}
