import { linesOf } from './evidence/own-words.ts'
import { settledYear } from './evidence/settled-year.ts'
import { flagWords, type Quoted } from './flag.ts'
import type { Rule } from './rule.ts'

const ONLY_A_YEAR = /^（?(?:19|20)\d{2}年?度?）?$/

/** The title names the year, and the one that text and signature speak of. */
export const titleNamesTheYear: Rule = {
  id: 'title-names-the-year',
  severity: 'error',
  check: (report) => {
    const { year, titled, told } = settledYear(report)
    const lines = linesOf(report)
    const title = lines.find((line) => line.part === 'title')
    if (!title || title.text === '') return []
    const quoted: Quoted = title.quote(0, title.text.length)
    if (titled !== null)
      return year === titled ? [] : [flagWords('title-names-the-year', 'warning', quoted, { titled, told })]
    const isSaidBelow = lines.some((line) => line.part === 'preface' && ONLY_A_YEAR.test(line.text))
    return isSaidBelow ? [] : [flagWords('title-names-the-year', 'error', quoted, { titled: null, told: report.year })]
  },
}
