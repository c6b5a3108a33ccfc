import { writeOrdinal } from '#lib/text/ordinal.ts'
import type { RuleWords } from '#lib/words/rule-words.ts'

/** What is said of numbering-runs-on. */
export const words: RuleWords = {
  zh_CN: {
    title: '小标题序号连续',
    sentence: ({ details, quote }) => {
      const last = Number(details.last)
      if (last === 0) return `“${quote}”之前没有“（一）”`
      return details.what === 'repeats'
        ? `“${quote}”：前面已经有“（${writeOrdinal(Number(details.number))}）”`
        : `“${quote}”：前一个是“（${writeOrdinal(last)}）”，缺少“（${writeOrdinal(last + 1)}）”`
    },
    why: '序号重复或跳过，可能是漏了一段，也可能只是写错序号。另起一组从（一）编起不算。',
    basis: 'GB/T 9704—2012《党政机关公文格式》7.3.3',
  },
  en: {
    title: 'Numbering runs on',
    sentence: ({ details, quote }) => {
      const last = Number(details.last)
      if (last === 0) return `“${quote}” has no （一） before it`
      return details.what === 'repeats'
        ? `“${quote}”: （${writeOrdinal(Number(details.number))}） has been used before`
        : `“${quote}”: the one before is （${writeOrdinal(last)}）, so （${writeOrdinal(last + 1)}） is missing`
    },
    why: 'A numeral repeated or skipped may mean that a paragraph is missing, or only that the numeral is wrong. A new run from （一） is fine.',
    basis: 'GB/T 9704—2012, 7.3.3',
  },
}
