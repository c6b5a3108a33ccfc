import type { RuleWords } from '#lib/words/rule-words.ts'
import { saySum } from './sum-sentences.ts'

/** What is said of results-add-up. */
export const words: RuleWords = {
  zh_CN: {
    title: '总计等于各项结果之和',
    sentence: (finding, report) => saySum(finding, report, 'zh_CN'),
    why: '每件办结的申请只计入一种结果，（七）总计应是各项结果相加。部分公开的申请只计部分公开，重复计入别的情形是常见原因。',
    basis: '《政府信息公开工作年度报告格式》表三填表说明；《政府信息公开条例》第五十条',
  },
  en: {
    title: 'The total adds up the outcomes',
    sentence: (finding, report) => saySum(finding, report, 'en'),
    why: 'Each settled request counts under one outcome only, so the total adds them up; counting a partly granted request twice is a common cause.',
    basis: 'Notes on table 3 of the prescribed form; Regulation on Disclosure of Government Information, art. 50',
  },
}
