import type { GroupReport } from '#lib/comparison/group.ts'
import type { PassageComparison } from '#lib/comparison/words.ts'
import { EXPORT_WORDS } from '#lib/words/export-words.ts'
import { GROUP_WORDS } from '#lib/words/group-words.ts'
import type { Language } from '#lib/words/language.ts'
import { reportHead } from './comparison-table.ts'
import { type ExportTable, head, long, type TableCell } from './export-table.ts'

/** What the reports of a group have in common, in words: how much every two share, and every passage with its places. */
export function tablesOfPassages(
  { pairs, passages }: PassageComparison,
  reports: readonly Pick<GroupReport, 'agency' | 'year'>[],
  language: Language,
): ExportTable[] {
  const words = GROUP_WORDS[language]
  const { heads, sheets } = EXPORT_WORDS[language]
  const name = (at: number): TableCell => {
    const report = reports[at]
    return { value: report ? reportHead(report) : null }
  }
  return [
    {
      name: sheets.pairs,
      widths: [32, 32, 12, 12],
      headRows: 1,
      headColumns: 2,
      rows: [
        [heads.report, heads.report, words.pairShare, words.pairCharacters].map(head),
        ...pairs.map(({ reports: [one, other], share, characters }) => [
          name(one),
          name(other),
          { value: share, look: { isShare: true } },
          { value: characters },
        ]),
      ],
    },
    {
      name: sheets.passages,
      widths: [8, 32, 100],
      headRows: 1,
      headColumns: 2,
      rows: [
        [heads.key, heads.report, heads.text].map(head),
        ...passages.flatMap(({ places }, at) =>
          places.map(({ report, text }) => [{ value: at + 1 }, name(report), long(text)]),
        ),
      ],
    },
  ]
}
