import type { RuleWords } from '#lib/words/rule-words.ts'

const TOPICS: Readonly<Record<string, string>> = {
  主动公开: 'disclosure on its own motion',
  依申请公开: 'disclosure on request',
  政府信息管理: 'management of information',
  平台建设: 'platforms',
  监督保障: 'supervision',
}

function listOf(missing: unknown): string[] {
  return Array.isArray(missing) ? missing.map(String) : []
}

/** What is said of five-topics-covered. */
export const words: RuleWords = {
  zh_CN: {
    title: '总体情况谈到五个方面',
    sentence: ({ details }) => `总体情况没有谈到${listOf(details.missing).join('、')}`,
    why: '格式要求总体情况从主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面说明。用别的话说到了同样的内容，可不必改。',
    basis: '《政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）第一部分',
  },
  en: {
    title: 'Section 1 covers its five topics',
    sentence: ({ details }) =>
      `Section 1 does not speak of ${listOf(details.missing)
        .map((topic) => TOPICS[topic] ?? topic)
        .join(', ')}`,
    why: "The form asks for disclosure on the organ's own motion, on request, management of information, platforms and supervision. Other words for the same are fine.",
    basis: 'The prescribed form (Letter No. 30 [2021]), section 1',
  },
}
