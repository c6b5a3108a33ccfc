import type { RuleWords } from '#lib/words/rule-words.ts'
import { saySum } from './sum-sentences.ts'

/** What is said of requests-balance. */
export const words: RuleWords = {
  zh_CN: {
    title: '收到的等于办结的加结转的',
    sentence: (finding, report) => saySum(finding, report, 'zh_CN'),
    why: '表头注明：第一项加第二项之和，等于第三项加第四项之和。本年新收和上年结转的申请，或者办结，或者结转下年，不会凭空增减。',
    basis: '《政府信息公开工作年度报告格式》表三填表说明；《政府信息公开条例》第五十条',
  },
  en: {
    title: 'What came in equals what went out',
    sentence: (finding, report) => saySum(finding, report, 'en'),
    why: "The form's own note says so: every request received or carried over is either settled or carried on.",
    basis: 'Notes on table 3 of the prescribed form; Regulation on Disclosure of Government Information, art. 50',
  },
}
