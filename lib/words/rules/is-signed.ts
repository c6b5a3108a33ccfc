import type { RuleWords } from '#lib/words/rule-words.ts'

const SAID = {
  zh_CN: (what: string, date: string, published: string): string => {
    if (what === 'missing') return '末尾没有机关落款和日期'
    if (what === 'no-organ') return '末尾只有日期，没有机关落款'
    if (what === 'no-date') return '末尾只有机关落款，没有日期'
    return what === 'too-early' ? `落款日期 ${date} 在年度结束之前` : `落款日期 ${date} 晚于发布日期 ${published}`
  },
  en: (what: string, date: string, published: string): string => {
    if (what === 'missing') return 'Neither organ nor date stands at the end'
    if (what === 'no-organ') return 'A date stands at the end, but no organ'
    if (what === 'no-date') return 'The organ stands at the end, but no date'
    return what === 'too-early'
      ? `It is dated ${date}, before the year was over`
      : `It is dated ${date}, after its publication on ${published}`
  },
} as const

/** What is said of is-signed. */
export const words: RuleWords = {
  zh_CN: {
    title: '有落款和日期',
    sentence: ({ details }) => SAID.zh_CN(String(details.what), String(details.date), String(details.published)),
    why: '落款说明由谁、在哪一天对报告负责。',
    basis: 'GB/T 9704—2012《党政机关公文格式》7.3.5',
  },
  en: {
    title: 'It is signed',
    sentence: ({ details }) => SAID.en(String(details.what), String(details.date), String(details.published)),
    why: 'The signature says who answers for the report, and since which day.',
    basis: 'GB/T 9704—2012, 7.3.5',
  },
}
