import type { RuleWords } from '#lib/words/rule-words.ts'

/** What is said of published-in-time. */
export const words: RuleWords = {
  zh_CN: {
    title: '按期公布',
    sentence: ({ details, severity }) =>
      severity === 'info'
        ? `网址显示 ${details.published} 发布，晚于期限 ${details.deadline}`
        : `${details.published} 公布，晚于期限 ${details.deadline}`,
    why: '部门和乡镇街道应在次年1月31日前、县级以上政府应在3月31日前公布。网站改版会改动发布日期，这时可标为已核实。',
    basis: '《政府信息公开条例》第四十九条',
  },
  en: {
    title: 'Published in time',
    sentence: ({ details, severity }) =>
      severity === 'info'
        ? `By its address it was published on ${details.published}, after the deadline of ${details.deadline}`
        : `Published on ${details.published}, after the deadline of ${details.deadline}`,
    why: 'Departments and towns publish by 31 January, governments from county level up by 31 March. A rebuilt site changes dates; set the finding aside then.',
    basis: 'Regulation on Disclosure of Government Information, art. 49',
  },
}
