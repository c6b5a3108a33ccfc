import type { RuleWords } from '#lib/words/rule-words.ts'

/** What is wrong with words of the old regulation, and who does the work of organs that are gone. */
const SAID: Readonly<Record<'zh_CN' | 'en', Readonly<Record<string, string>>>> = {
  zh_CN: {
    order: '是修订前的条例，现行条例为国务院令第711号',
    reports: '是修订前关于年度报告的条文，现为第四十九条、第五十条',
    scope: '是修订前关于主动公开范围的条文，现为第十九条至第二十一条',
    need: '是修订前第十三条的条件，现行条例第二十七条没有这一条件',
    market: '已不再设立，其职责现属市场监督管理部门',
    resources: '已不再设立，其职责现属自然资源部门',
    emergency: '已不再设立，其职责现属应急管理部门',
    health: '已不再设立，其职责现属卫生健康部门',
    environment: '已不再设立，其职责现属生态环境部门',
    tax: '已不再设立，其职责现属税务部门',
    culture: '已不再设立，其职责现属文化和旅游部门',
  },
  en: {
    order: 'is the regulation before its revision; the one in force is Order No. 711',
    reports: 'is the old article on annual reports; they are now articles 49 and 50',
    scope: 'are the old articles on what is published; they are now articles 19 to 21',
    need: 'is a condition of the old article 13, which article 27 no longer has',
    market: 'no longer exists; its work is done by the market regulators',
    resources: 'no longer exists; its work is done by the organs of natural resources',
    emergency: 'no longer exists; its work is done by emergency management',
    health: 'no longer exists; its work is done by the health commissions',
    environment: 'no longer exists; its work is done by the organs of ecology and environment',
    tax: 'no longer exists; its work is done by the tax authorities',
    culture: 'no longer exists; its work is done by the organs of culture and tourism',
  },
}

/** What is said of law-is-current. */
export const words: RuleWords = {
  zh_CN: {
    title: '引用的法规和机关是现行的',
    sentence: ({ details, quote }) => `“${quote}”${SAID.zh_CN[String(details.now ?? details.what)] ?? '不是现行的'}`,
    why: '条例于2019年5月15日起施行修订后的文本，条文序号已变；2018年起的机构改革撤并了这些机关。叙述历史时可保留，写明“原”即可。',
    basis: '《政府信息公开条例》（国务院令第711号）；《国务院机构改革方案》（2018年）',
  },
  en: {
    title: 'Laws and organs are current',
    sentence: ({ details, quote }) => `“${quote}” ${SAID.en[String(details.now ?? details.what)] ?? 'is not current'}`,
    why: 'The revised regulation has been in force since 15 May 2019 with other article numbers, and the reform of 2018 ended these organs. History is fine where it is told as such.',
    basis: 'Regulation on Disclosure of Government Information (Order No. 711); reform of State Council organs (2018)',
  },
}
