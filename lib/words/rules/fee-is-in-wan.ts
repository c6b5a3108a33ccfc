import type { RuleWords } from '#lib/words/rule-words.ts'

/** What is said of fee-is-in-wan. */
export const words: RuleWords = {
  zh_CN: {
    title: '收费金额以万元填写',
    sentence: ({ details }) => {
      if (details.what === 'text') return `行政事业性收费填作“${details.text}”，这里应是一个数，单位为万元`
      if (details.what === 'negative') return `行政事业性收费填作“${details.text}”，收费金额不会小于 0`
      return details.what === 'unit'
        ? `行政事业性收费填作“${details.text}”，单位为${details.unit}；表头规定的单位是万元`
        : `行政事业性收费填作“${details.text}”，按表头的单位就是 ${details.text} 万元，可能误按元填写`
    },
    why: '表头写明单位为万元。按元填写会把金额放大一万倍。如金额确有这么大，可核对后标为已核实。',
    basis: '《政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）表二',
  },
  en: {
    title: 'Fees are given in 万元',
    sentence: ({ details }) => {
      if (details.what === 'text') return `The fee is given as “${details.text}”; a number of 万元 is due here`
      if (details.what === 'negative') return `The fee is given as “${details.text}”, which is below 0`
      return details.what === 'unit'
        ? `The fee is given as “${details.text}” in ${details.unit}; the head asks for 万元 (10,000 yuan)`
        : `The fee is given as “${details.text}”, by the head ${details.text} times 10,000 yuan; it may have been meant in yuan`
    },
    why: 'The head fixes the unit. An amount in yuan becomes ten thousand times too large. If it is really that large, set the finding aside.',
    basis: 'The prescribed form (Letter No. 30 [2021]), table 2',
  },
}
