import type { RuleWords } from '#lib/words/rule-words.ts'

/** What is said of no-form-words-left. */
export const words: RuleWords = {
  zh_CN: {
    title: '没有残留的填写说明',
    sentence: ({ details, quote }) =>
      details.what === 'attachment'
        ? `报告开头留有“${quote}”，可能是从来文复制的`
        : `“${quote}”像是格式里的说明或占位，没有替换`,
    why: '格式里的说明和占位是给填写人看的，公布时应换成实际内容或删去。',
    basis: '《政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）',
  },
  en: {
    title: 'No words of the form are left',
    sentence: ({ details, quote }) =>
      details.what === 'attachment'
        ? `“${quote}” still stands at the head of the report, perhaps copied with it`
        : `“${quote}” looks like an instruction or a placeholder of the form`,
    why: 'Instructions and placeholders are for the writer and are replaced or deleted before publication.',
    basis: 'The prescribed form (Letter No. 30 [2021])',
  },
}
