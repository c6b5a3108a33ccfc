import type { RuleWords } from '#lib/words/rule-words.ts'

/** What is said of law-is-current. */
export const words: RuleWords = {
  zh_CN: {
    title: '引用的法规和机关是现行的',
    sentence: ({ details, quote }) => {
      if (details.what === 'order') return `“${quote}”是修订前的条例，现行条例为国务院令第711号`
      return details.what === 'article'
        ? `“${quote}”是修订前关于年度报告的条文，现为第四十九条、第五十条`
        : `“${quote}”已不再设立，其职责现属${details.now}`
    },
    why: '条例于2019年5月15日起施行修订后的文本，条文序号已变；2018年起的机构改革撤并了这些机关。叙述历史时可保留，写明“原”即可。',
    basis: '《政府信息公开条例》（国务院令第711号）；《国务院机构改革方案》（2018年）',
  },
  en: {
    title: 'Laws and organs are current',
    sentence: ({ details, quote }) => {
      if (details.what === 'order')
        return `“${quote}” is the regulation before its revision; the one in force is Order No. 711`
      return details.what === 'article'
        ? `“${quote}” is the old article on annual reports; they are now articles 49 and 50`
        : `“${quote}” no longer exists; its work is done by ${details.now}`
    },
    why: 'The revised regulation has been in force since 15 May 2019 with other article numbers, and the reform of 2018 ended these organs. History is fine where it is told as such.',
    basis: 'Regulation on Disclosure of Government Information (Order No. 711); reform of State Council organs (2018)',
  },
}
