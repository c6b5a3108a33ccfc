import type { Cell } from '#lib/document/document.ts'
import { APPLICANTS, OTHER_PARTS, REQUEST_ROWS, REQUESTS_2021 } from '#lib/form/requests.ts'
import { fold } from '#lib/text/fold.ts'
import { withoutNoteMark } from '#lib/text/note-mark.ts'
import { isNumber } from './assign-numbers.ts'
import { bareLabel, hasWords, type LabelMatch, LabelSet, type MatchReason } from './match-label.ts'

const ROWS = new LabelSet(REQUEST_ROWS)
const GROUPS = new LabelSet(REQUESTS_2021.blocks[0]?.groups ?? [])
const OTHER_IDS: readonly string[] = OTHER_PARTS
const GROUP_OF = new Map(REQUEST_ROWS.map((row) => [row.id, row.group ?? null]))

/** What a column of units prints in every row; no label. */
const UNIT = /^(?:件|个|条|项|次|宗|份|件次|人次)$/

/** A row of table 三 after its label was looked for. */
export interface LabelledRow {
  /** Row id of the form, or null when it has none of its labels. */
  id: string | null
  how: MatchReason | null
  label: string
  /** Its cells after the label, or all of them where it has none. */
  cells: readonly Cell[]
  /** Index of the row in its grid. */
  row: number
}

/** Where the reader stands between rows: the last row told and the group whose label was last seen. */
interface Standing {
  last: string | null
  group: string | null
}

/** A row holds at least so many cells after its label: the seven numbers, or one less where two are merged. */
const LEAST_CELLS = APPLICANTS.length - 1

/** Labels every row of a grid that could hold numbers; `last` is the row before it, from an earlier part of a torn table. */
export function labelRows(rows: readonly (readonly Cell[])[], last: string | null): LabelledRow[] {
  const standing: Standing = { last, group: last === null ? null : (GROUP_OF.get(last) ?? null) }
  const labelled = rows.map((row, at) => labelRow(row, at, standing))
  return withoutHeadOfOther(labelled.filter((row) => row.cells.length >= LEAST_CELLS))
}

/**
 * （六）其他处理 over its three parts heads them, whatever its own cells hold, like the heads of the other groups; unless
 * the parts are all blank and it is not.
 */
function withoutHeadOfOther(rows: readonly LabelledRow[]): LabelledRow[] {
  const parts = rows.filter((row) => OTHER_IDS.includes(row.id ?? ''))
  const isEmpty = (row: LabelledRow) => row.cells.every((cell) => cell.text === '')
  const isHead = (row: LabelledRow) =>
    row.id === 'requests.other' && parts.length > 0 && (isEmpty(row) || !parts.every(isEmpty))
  return rows.map((row) => (isHead(row) ? { ...row, id: null, how: null } : row))
}

function labelRow(row: readonly Cell[], at: number, standing: Standing): LabelledRow {
  const labels = labelCells(row)
  let found: LabelledRow | null = null
  for (const place of labels) {
    const label = row[place]?.text ?? ''
    const group = GROUPS.match(label)?.id
    const match = amongParts(ROWS.match(label) ?? ROWS.match(afterGroup(label)), label, standing)
    if (group) standing.group = group
    if (match) found = { id: match.id, how: match.how, label, cells: withoutUnits(row.slice(place + 1)), row: at }
    // A label that is also a group's, （六）其他处理, stands for a row only where no other label follows it; words in place
    // of the first of seven numbers are none.
    else if (found && GROUPS.match(found.label) && labels.includes(place - 1) && !isInNumbers(row, place)) found = null
  }
  for (const place of found ? [] : labels) found = labelInGroup(row, place, at, standing) ?? found
  if (found?.id) {
    standing.last = found.id
    standing.group = GROUP_OF.get(found.id) ?? null
  }
  const last = labels.at(-1)
  const label = last === undefined ? '' : (row[last]?.text ?? '')
  return (
    found ?? { id: null, how: null, label, cells: withoutUnits(row.slice(last === undefined ? 0 : last + 1)), row: at }
  )
}

function withoutUnits(cells: readonly Cell[]): readonly Cell[] {
  const first = cells.findIndex(({ text }) => !isUnit(text))
  return first > 0 ? cells.slice(first) : cells
}

/** Whether a text is a unit alone, which a column prints in every row. */
export function isUnit(text: string): boolean {
  return UNIT.test(withoutNoteMark(text))
}

/** Whether a text is one of the form's labels, or a unit alone. */
export function isLabelOrUnit(text: string): boolean {
  return hasWords(text) && (isUnit(text) || (ROWS.match(text) ?? GROUPS.match(text)) !== null)
}

/** Whether too few cells follow for all numbers, and the words are not those of a row that repeats its label. */
function isInNumbers(row: readonly Cell[], place: number): boolean {
  return row.length - place - 1 < APPLICANTS.length && bareLabel(row[place]?.text ?? '') !== '其他'
}

/** 其他处理 under the number 3, or under another than （六） after the parts before it, is the last of the parts. */
function amongParts(match: LabelMatch | null, label: string, { last }: Standing): LabelMatch | null {
  const isOther = match?.id === 'requests.other' && match.how === 'renumbered'
  const isPart = isOther && (fold(label).startsWith('3') || OTHER_IDS.includes(last ?? ''))
  return match && isPart ? { ...match, id: 'requests.other.rest', how: 'in-group' } : match
}

/** Places of the cells with words before a row's numbers; words that follow a blank cell could be a number's. */
function labelCells(row: readonly Cell[]): number[] {
  const places: number[] = []
  for (const [place, cell] of row.slice(0, Math.max(0, row.length - LEAST_CELLS)).entries()) {
    const isLabel = hasWords(cell.text) && !isUnit(cell.text) && !isNumber(cell)
    const isTold = isLabel && (GROUPS.match(cell.text) ?? ROWS.match(cell.text)) !== null
    if (isTold || (isLabel && (places.length === 0 || places.at(-1) === place - 1))) places.push(place)
  }
  return places
}

/** The row's own words where a cell joins them to the group's: 1.属于国家秘密 of （三）不予公开1.属于国家秘密. */
function afterGroup(label: string): string {
  const at = label.slice(1).search(/[\d０-９]\s*[.、．]|[⒈-⒏]/)
  return at < 0 ? '' : label.slice(at + 1)
}

/** Labels that repeat in several places of the form: 其他 and 总计 are told by the rows before them. */
function labelInGroup(row: readonly Cell[], place: number, at: number, standing: Standing): LabelledRow | null {
  const label = row[place]?.text ?? ''
  const bare = bareLabel(label)
  const isResult = standing.last !== null && GROUP_OF.get(standing.last) !== null
  const id =
    bare === '其他' && standing.group === 'requests.other'
      ? 'requests.other.rest'
      : /^(?:总计|合计|共计)$/.test(bare) && isResult && standing.last !== 'requests.settled'
        ? 'requests.settled'
        : null
  return id === null ? null : { id, how: 'in-group', label, cells: withoutUnits(row.slice(place + 1)), row: at }
}
