import type { RuleWords } from '#lib/words/rule-words.ts'
import { shortQuote, textsOf } from './claim-sentences.ts'

/** What is said of fee-adds-up. */
export const words: RuleWords = {
  zh_CN: {
    title: '信息处理费算得拢',
    sentence: ({ quote, details }) =>
      details.fault === 'parts'
        ? `“${shortQuote(quote)}”：${textsOf(details.parts).join(' + ')} = ${details.sum} 元，不等于 ${details.amount} 元`
        : `信息处理费“${shortQuote(quote)}”：收费标准每档都是 10 元的倍数，${details.amount} 元不是`,
    why: '信息处理费按件、按量计收，每件 100 元或 200 元、每页 10 元至 40 元，实收总额应是 10 元的倍数，分项相加应等于总额。数额若含邮寄、复印等别的费用，应分开写。',
    basis: '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）',
  },
  en: {
    title: 'The fee for processing adds up',
    sentence: ({ quote, details }) =>
      details.fault === 'parts'
        ? `“${shortQuote(quote)}”: ${textsOf(details.parts).join(' + ')} = ${details.sum} yuan, not ${details.amount}`
        : `“${shortQuote(quote)}”: every rate of the tariff is a multiple of 10 yuan, ${details.amount} is not`,
    why: 'The fee is 100 or 200 yuan a request, or 10 to 40 yuan a page, so what was taken is a multiple of 10 and its parts add up. Postage and copies are other costs and should be told apart.',
    basis: 'Measures for the fee for processing information, 国办函〔2020〕109号',
  },
}
