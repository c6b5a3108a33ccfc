import type { FigureKey } from './form.ts'
import { OTHER_PARTS, REQUEST_ROWS } from './requests.ts'

/** One of the six outcomes that 三、本年度办理结果 is divided into, with the rows that make it up. */
export interface ResultGroup {
  /** Id of the row or of the group of rows. */
  id: string
  label: string
  /** Row ids; one for an outcome that the form prints in a row of its own. */
  rows: readonly string[]
  /** Row that stands for all of `rows` in the other printing of the form. */
  insteadOf?: string
}

function rowsOfGroup(group: string): string[] {
  return REQUEST_ROWS.filter((row) => row.group === group && row.insteadOf === undefined).map((row) => row.id)
}

/** （一）to （六）in the form's order; together they are （七）总计. Only the form's rows are numbers, a group's is ours to add up. */
export const RESULT_GROUPS: readonly ResultGroup[] = [
  { id: 'requests.granted', label: '（一）予以公开', rows: ['requests.granted'] },
  { id: 'requests.partlyGranted', label: '（二）部分公开', rows: ['requests.partlyGranted'] },
  { id: 'requests.denied', label: '（三）不予公开', rows: rowsOfGroup('requests.denied') },
  { id: 'requests.unavailable', label: '（四）无法提供', rows: rowsOfGroup('requests.unavailable') },
  { id: 'requests.notProcessed', label: '（五）不予处理', rows: rowsOfGroup('requests.notProcessed') },
  { id: 'requests.other', label: '（六）其他处理', rows: OTHER_PARTS, insteadOf: 'requests.other' },
]

/** The group or row of outcomes that an id names, or undefined. */
export function resultGroup(id: string): ResultGroup | undefined {
  return RESULT_GROUPS.find((group) => group.id === id)
}

/** Splits a figure's key into its row's and its column's id. */
export function splitKey(key: FigureKey): { row: string; column: string } {
  const at = key.lastIndexOf('.')
  return { row: key.slice(0, at), column: key.slice(at + 1) }
}
