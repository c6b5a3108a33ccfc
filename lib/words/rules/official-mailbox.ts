import type { RuleWords } from '#lib/words/rule-words.ts'

/** What is said of official-mailbox. */
export const words: RuleWords = {
  zh_CN: {
    title: '用工作邮箱',
    sentence: ({ details, quote }) => `联系邮箱“${quote}”是 ${details.provider} 的公共邮箱`,
    why: '公共邮箱无法确认属于机关，也不受机关管理。工作邮箱一般以 gov.cn 结尾。',
    basis: '《政府网站发展指引》（国办发〔2017〕47号）',
  },
  en: {
    title: 'The mailbox is official',
    sentence: ({ details, quote }) => `The contact “${quote}” is a public mailbox of ${details.provider}`,
    why: "Nobody can tell that a public mailbox is the organ's, nor does the organ control it. Official ones end in gov.cn.",
    basis: 'Guide to Government Websites, No. 47 [2017]',
  },
}
