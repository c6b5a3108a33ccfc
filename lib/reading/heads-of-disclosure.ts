import type { Cell } from '#lib/document/document.ts'
import { figureKey } from '#lib/form/figures.ts'
import type { Edition, FigureKey } from '#lib/form/form.ts'
import { FORMS } from '#lib/form/index.ts'
import { fold } from '#lib/text/fold.ts'
import { FOREIGN, type HeadLine } from './assign-numbers.ts'
import { hasWords, LabelSet } from './match-label.ts'

/** Other prints of table 二's heads, by column. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  change: ['本年增（减）', '本年增减数量'],
  made: ['本年新制定数量'],
}

/** Every head of table 二 with the editions that print it, by a name of its own. */
const COLUMNS = FORMS.flatMap(({ edition, tables }) =>
  (tables.find((table) => table.id === 'disclosure')?.blocks ?? []).flatMap((block) =>
    block.columns.map((column) => ({ edition, column: column.id, label: column.label })),
  ),
)
const BY_LABEL = new Map(COLUMNS.map((entry) => [entry.label, entry]))
const HEADS = new LabelSet([...BY_LABEL].map(([label, { column }]) => ({ id: label, label, also: ALSO[column] ?? [] })))
const FIRST_HEAD = new LabelSet([{ id: 'content', label: '信息内容' }])

/** A line of heads of table 二, and the editions that alone print such heads. */
export interface DisclosureHeads {
  line: HeadLine
  editions: readonly Edition[]
  /** Units in its heads, by column id. */
  units: Readonly<Record<string, string>>
}

/** Reads a row as a line of table 二's heads, or null when it holds none. */
export function findDisclosureHeads(row: readonly Cell[]): DisclosureHeads | null {
  const labels = row.map((cell) => HEADS.match(cell.text)?.id ?? null)
  if (labels.every((label) => label === null)) return null
  const content = row.findIndex((cell) => FIRST_HEAD.match(cell.text) !== null)
  const begin = content >= 0 ? content + 1 : labels.findIndex((label) => label !== null)
  const cells = row.slice(begin)
  const columns = labels.slice(begin).map((label) => (label === null ? null : (BY_LABEL.get(label)?.column ?? null)))
  const ids = columns.map((id, at) => {
    if (id === null) return hasWords(cells[at]?.text ?? '') ? FOREIGN : null
    return columns.indexOf(id) === at ? id : null
  })
  const editions = labels.flatMap((label) => {
    const owners = new Set(COLUMNS.filter((entry) => entry.label === label).map((entry) => entry.edition))
    return owners.size === 1 ? [...owners] : []
  })
  const units = cells.flatMap((cell, at) => {
    const unit = /([亿万]?元)\)?$/.exec(fold(cell.text))?.[1]
    return unit && ids[at] ? [[ids[at], unit] as const] : []
  })
  return { line: { ids, cells }, editions: [...new Set(editions)], units: Object.fromEntries(units) }
}

/** Units that the heads give to a row's figures, by key. */
export function unitsOfRow(heads: DisclosureHeads, row: string): Record<FigureKey, string> {
  return Object.fromEntries(Object.entries(heads.units).map(([column, unit]) => [figureKey(row, column), unit]))
}
