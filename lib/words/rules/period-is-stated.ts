import type { RuleWords } from '#lib/words/rule-words.ts'

/** What is said of period-is-stated. */
export const words: RuleWords = {
  zh_CN: {
    title: '写明统计期限',
    sentence: ({ details, quote }) =>
      details.what === 'missing'
        ? `没有写明数据的统计期限${details.year === null ? '' : `（${details.year}年1月1日至12月31日）`}`
        : `统计期限写作“${quote}”，${details.year === null ? '不是一个完整年度' : `应为${details.year}年1月1日至12月31日`}`,
    why: '写明期限，读者才知道数字包括哪些天。',
    basis: '《政府信息公开条例》第四十九条、第五十条',
  },
  en: {
    title: 'The period is stated',
    sentence: ({ details, quote }) =>
      details.what === 'missing'
        ? 'The report does not say over which period its numbers are counted'
        : `The period is given as “${quote}”; 1 January to 31 December${details.year === null ? '' : ` ${details.year}`} is due`,
    why: 'Readers need to know which days the numbers cover.',
    basis: 'Regulation on Disclosure of Government Information, art. 49 and 50',
  },
}
