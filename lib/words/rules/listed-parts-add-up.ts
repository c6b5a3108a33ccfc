import type { RuleWords } from '#lib/words/rule-words.ts'
import { shortQuote, textsOf } from './claim-sentences.ts'

/** What is said of listed-parts-add-up. */
export const words: RuleWords = {
  zh_CN: {
    title: '所列各项合得上总数',
    sentence: ({ quote, details }) => {
      const relation = Number(details.sum) > Number(details.whole) ? '超过' : '不足'
      return `“${shortQuote(quote)}”：${textsOf(details.parts).join(' + ')} = ${details.sum}，${relation} ${details.whole}`
    },
    why: '列出的各项相加不应超过总数，写“分别为”“包括”“其余”时应正好等于总数。各项之间若有重叠，例如同一条信息既在网站又在微信发布，说明一句即可。',
    basis: '《政府信息公开条例》第五十条',
  },
  en: {
    title: 'Listed parts add up',
    sentence: ({ quote, details }) => {
      const relation = Number(details.sum) > Number(details.whole) ? 'more' : 'less'
      return `“${shortQuote(quote)}”: ${textsOf(details.parts).join(' + ')} = ${details.sum}, ${relation} than ${details.whole}`
    },
    why: 'Listed parts do not exceed their whole, and equal it where the words name all of them. If the parts overlap, as the same item on two sites, a word on it helps.',
    basis: 'Regulation on Disclosure of Government Information, art. 50',
  },
}
