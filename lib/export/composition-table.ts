import type { Composition } from '#lib/comparison/composition.ts'
import { RESULT_GROUPS } from '#lib/form/result-groups.ts'
import { EXPORT_WORDS } from '#lib/words/export-words.ts'
import { nameOfLabel } from '#lib/words/form-words.ts'
import type { Language } from '#lib/words/language.ts'
import { type ExportTable, head, type TableCell } from './export-table.ts'

/** What became of the applications of some reports, as a table: a row a report, a column and its share for each outcome. */
export function tableOfCompositions(
  compositions: readonly Composition[],
  names: readonly string[],
  language: Language,
): ExportTable {
  const { heads, sheets, faces } = EXPORT_WORDS[language]
  const outcomes = RESULT_GROUPS.map(({ id, label }) =>
    nameOfLabel(id, label.replace(/（区分处理的.*）$/, ''), language),
  )
  const sum = nameOfLabel('total', '总计', language)
  const rows = compositions.map(({ parts, total }, at): TableCell[] => [
    { value: names[at] ?? null },
    ...parts.flatMap(({ value }): TableCell[] => [
      value === null ? { value: faces.undecided, look: { isFaint: true } } : { value },
      { value: value !== null && total ? value / total : null, look: { isShare: true } },
    ]),
    { value: total },
  ])
  const columns = outcomes.flatMap((name) => [name, '%'])
  return {
    name: sheets.composition,
    widths: [30, ...columns.map(() => 12), 10],
    headRows: 1,
    headColumns: 1,
    rows: [[heads.report, ...columns, sum].map(head), ...rows],
  }
}
