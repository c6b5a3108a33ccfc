import { linesOf } from './evidence/own-words.ts'
import { printedTitles } from './evidence/titles.ts'
import { flagWords } from './flag.ts'
import type { Rule } from './rule.ts'

/** The title ends in 政府信息公开工作年度报告; 工作 left out is only told. The year may stand within: …工作2021年度报告. */
export const titleIsInForm: Rule = {
  id: 'title-is-in-form',
  severity: 'warning',
  check: (report) => {
    const titles = printedTitles(report).map((title) => title.replace(/(?:19|20)\d{2}(?:年(?=年度))?/g, ''))
    if (titles.some((title) => title.includes('政府信息公开工作年度报告'))) return []
    const severity = titles.some((title) => title.includes('政府信息公开年度报告')) ? 'info' : 'warning'
    const title = linesOf(report).find((line) => line.part === 'title')
    const quoted = title && title.text !== '' ? title.quote(0, title.text.length) : { quote: null, place: null }
    return [flagWords('title-is-in-form', severity, quoted, {})]
  },
}
