import { SECTIONS } from '#lib/form/sections.ts'
import { writeOrdinal } from '#lib/text/ordinal.ts'
import type { RuleWords } from '#lib/words/rule-words.ts'

function headingsOf(missing: unknown): string[] {
  const kinds = Array.isArray(missing) ? missing : []
  return SECTIONS.flatMap((section, at) =>
    kinds.includes(section.kind) ? [`${writeOrdinal(at + 1)}、${section.heading}`] : [],
  )
}

/** What is said of sections-are-complete. */
export const words: RuleWords = {
  zh_CN: {
    title: '六个部分齐全',
    sentence: ({ details }) =>
      `缺少${headingsOf(details.missing)
        .map((heading) => `“${heading}”`)
        .join('、')}`,
    why: '年度报告由六个部分组成，没有内容的部分也应写明。',
    basis: '《政府信息公开条例》第五十条；《政府信息公开工作年度报告格式》',
  },
  en: {
    title: 'All six sections are there',
    sentence: ({ details }) => `Missing: ${headingsOf(details.missing).join('; ')}`,
    why: 'The report has six sections; one without content still says so.',
    basis: 'Regulation on Disclosure of Government Information, art. 50; the prescribed form',
  },
}
