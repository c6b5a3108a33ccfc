import type { Finding } from '#lib/report/finding.ts'
import type { Report } from '#lib/report/report.ts'
import { TABLE_NAMES } from '#lib/words/form-words.ts'
import type { Language } from '#lib/words/language.ts'
import type { RuleWords } from '#lib/words/rule-words.ts'
import { nameColumns, nameRows, textsOf } from './claim-sentences.ts'

function sayDenied({ details }: Finding, report: Pick<Report, 'edition'>, language: Language): string {
  const rows = textsOf(details.rows)
  const denied = Array.isArray(details.denied) ? details.denied : []
  const cells = denied.map((one) => {
    const column = nameColumns(rows[0] ?? '', [String(one?.column)], report, language)
    return language === 'en' ? `${column} ${one?.value}` : `${column}为 ${one?.value}`
  })
  const names = nameRows({ rows, columns: denied.map((one) => String(one?.column)) }, report, language)
  const table = TABLE_NAMES[language][rows.some((row) => row.startsWith('disputes.')) ? 'disputes' : 'requests']
  return language === 'en' ? `${table} has: ${names} · ${cells.join(', ')}` : `${table}${names}${cells.join('，')}`
}

/** What is said of claim-of-all-holds. */
export const words: RuleWords = {
  zh_CN: {
    title: '“全部”“均”名副其实',
    sentence: (finding, report) => `“${finding.quote}”，${sayDenied(finding, report, 'zh_CN')}`,
    why: '说全部办结、均获维持、零败诉，表中就不应还有结转、尚未审结或被纠正的。若只是指到期应办结的、已经审结的，写明范围即可。',
    basis: '《政府信息公开条例》第五十条',
  },
  en: {
    title: 'What is said of all holds of all',
    sentence: (finding, report) => `“${finding.quote}”, but ${sayDenied(finding, report, 'en')}`,
    why: 'Where all are said to be settled, upheld or won, the tables should hold none carried on, pending or corrected. If only those due or decided are meant, say so.',
    basis: 'Regulation on Disclosure of Government Information, art. 50',
  },
}
