import { whyUnmatched } from '#lib/form/correspondence.ts'
import { figureKey } from '#lib/form/figures.ts'
import type { Edition, FormBlock, FormColumn, FormGroup, FormRow, TableId } from '#lib/form/form.ts'
import { FORM_OF } from '#lib/form/index.ts'
import { REQUESTS_2021 } from '#lib/form/requests.ts'
import { RESULT_GROUPS } from '#lib/form/result-groups.ts'
import type { LinePlace, Name } from './comparison.ts'

/** Something that both editions may have, with its labels. */
interface Merged<T> {
  id: string
  labels: [string, ...string[]]
  /** As the newest of the editions has it. */
  entry: T
}

/**
 * Merges what several editions list under ids: the order of the first is kept, what only a later one has stands behind
 * what precedes it there, and last when they share nothing.
 */
function merge<T extends { id: string; label: string }>(lists: readonly (readonly T[])[]): Merged<T>[] {
  const merged: Merged<T>[] = []
  for (const list of lists) {
    const shared = merged.findIndex(({ id }) => list.some((entry) => entry.id === id))
    let place = shared === -1 ? merged.length : shared
    for (const entry of list) {
      const at = merged.findIndex(({ id }) => id === entry.id)
      const known = merged[at]
      if (known) {
        known.entry = entry
        if (!known.labels.includes(entry.label)) known.labels.push(entry.label)
        place = at + 1
      } else {
        merged.splice(place, 0, { id: entry.id, labels: [entry.label], entry })
        place += 1
      }
    }
  }
  return merged
}

/** Lists blocks under their headings so that they merge like rows do. */
function labelled(blocks: readonly FormBlock[]): (FormBlock & { label: string })[] {
  return blocks.map((block) => ({ ...block, label: block.heading ?? '' }))
}

/** Groups whose sum is a line of its own: the form prints only their rows, or one row in their place. */
const GROUPS_WITH_LINE = new Set(RESULT_GROUPS.filter((group) => group.rows.length > 1).map((group) => group.id))

function linesOfBlock(table: TableId, blocks: readonly FormBlock[]): LinePlace[] {
  const columns = merge(blocks.map((block) => block.columns))
  const rows = merge(blocks.map((block) => block.rows))
  const groups = merge<FormGroup>(blocks.map((block) => block.groups))
  const heading = blocks[0]?.heading ?? null
  const lines: LinePlace[] = []
  const opened = new Set<string>()

  function add(
    row: Name,
    group: Name | null,
    isGroup: boolean,
    isPartOfGroup: boolean,
    used: readonly Merged<FormColumn>[],
  ) {
    for (const { id, labels, entry } of used) {
      const isTotal = table === 'disclosure' || id === 'total'
      const column = { id, labels }
      const unmatched = whyUnmatched(row.id, id)
      const place = {
        key: figureKey(row.id, id),
        table,
        heading,
        group,
        row,
        column,
        measure: entry.measure,
        unmatched,
      }
      lines.push({ ...place, isGroup, isPartOfGroup, isTotal })
    }
  }

  for (const { id, labels, entry } of rows) {
    const group = groups.find((one) => one.id === entry.group) ?? null
    const lineOf = GROUPS_WITH_LINE.has(id)
      ? id
      : GROUPS_WITH_LINE.has(entry.group ?? '')
        ? (entry.group ?? null)
        : null
    if (lineOf && !opened.has(lineOf)) {
      opened.add(lineOf)
      const name = groups.find((one) => one.id === lineOf) ?? { id, labels }
      add({ id: name.id, labels: name.labels }, null, true, false, columns)
    }
    // The one row that stands for a group is the group's own line.
    if (lineOf === id) continue
    const name = group ? { id: group.id, labels: group.labels } : null
    add(
      { id, labels },
      name,
      false,
      lineOf !== null,
      columns.filter((column) => hasColumn(blocks, entry, column.id)),
    )
  }
  return lines
}

/** Whether any edition prints a number at this row and column. */
function hasColumn(blocks: readonly FormBlock[], row: FormRow, column: string): boolean {
  return blocks.some(
    (block) => block.rows.some(({ id }) => id === row.id) && block.columns.some(({ id }) => id === column),
  )
}

const KNOWN = new Map<string, readonly LinePlace[]>()

/** The lines that reports of these editions (oldest first) are compared in, in the form's order; worked out once. */
export function linesOfForms(editions: readonly Edition[]): readonly LinePlace[] {
  const name = editions.join()
  const lines = KNOWN.get(name) ?? mergeForms(editions)
  KNOWN.set(name, lines)
  return lines
}

function mergeForms(editions: readonly Edition[]): LinePlace[] {
  const forms = editions.map((edition) => FORM_OF[edition])
  const ids = [...new Set(forms.flatMap((form) => form.tables.map((table) => table.id)))]
  return ids.flatMap((id) => {
    const tables = forms.flatMap((form) => form.tables.filter((table) => table.id === id))
    // Either printing of （六） is met in either edition.
    if (id === 'requests') tables.push(REQUESTS_2021)
    const blocks = merge(tables.map((table) => labelled(table.blocks)))
    return blocks.flatMap((block) =>
      linesOfBlock(
        id,
        tables.flatMap((table) => table.blocks.filter((one) => one.id === block.id)),
      ),
    )
  })
}
