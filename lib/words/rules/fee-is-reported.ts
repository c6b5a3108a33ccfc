import type { RuleWords } from '#lib/words/rule-words.ts'

/** What is said of fee-is-reported. */
export const words: RuleWords = {
  zh_CN: {
    title: '报告信息处理费情况',
    sentence: () => '第六部分没有说明收取信息处理费的情况',
    why: '2021 版格式要求在其他需要报告的事项中说明依据《政府信息公开信息处理费管理办法》收取信息处理费的情况，没有收取也写明。',
    basis: '国办函〔2020〕109号；《政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）第六部分',
  },
  en: {
    title: 'Information fees are reported',
    sentence: () => 'Section 6 does not say whether fees for processing information were charged',
    why: 'Edition 2021 asks section 6 to report fees for processing information, also that there were none.',
    basis: 'State Council Office Letter No. 109 [2020]; The prescribed form (Letter No. 30 [2021]), section 6',
  },
}
