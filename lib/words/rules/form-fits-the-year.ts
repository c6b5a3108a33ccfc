import type { RuleWords } from '#lib/words/rule-words.ts'

/** What is said of form-fits-the-year. */
export const words: RuleWords = {
  zh_CN: {
    title: '表格版本与年度相符',
    sentence: ({ details }) =>
      details.edition === '2019'
        ? `${details.year} 年的报告用了 2019 版表格；2021 年度起应使用国办公开办函〔2021〕30号所附的格式`
        : `${details.year} 年的报告用了 2021 版表格，该版自 2021 年度起使用`,
    why: '两版表格统计的事项不同，用错版本，数字就不能与其他机关比较。',
    basis: '《政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）',
  },
  en: {
    title: 'The form fits the year',
    sentence: ({ details }) =>
      details.edition === '2019'
        ? `The report for ${details.year} uses the form of 2019; from 2021 on the form of Letter No. 30 [2021] applies`
        : `The report for ${details.year} uses the form of 2021, which applies from the year 2021 on`,
    why: 'The two editions count different things; numbers in the wrong one cannot be compared.',
    basis: 'The prescribed form (Letter No. 30 [2021])',
  },
}
