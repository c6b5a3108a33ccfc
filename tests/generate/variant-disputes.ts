import type { Edition } from '#lib/form/form.ts'
import {
  layoutDisputes,
  layoutDisputesAsRows,
  type PrintedCell,
  type PrintedRow,
  type Texts,
  tearRows,
} from '#tests/fixtures/print-form.ts'
import type { Draw } from './draw.ts'
import { addOwnNumbers, labelCell } from './variant-columns.ts'

/** One printed table and the words that stand before it. */
export interface PrintedTable {
  before: string[]
  rows: PrintedRow[]
}

/** Table 四 in one of the many shapes that pages give it. */
export function layDisputes(draw: Draw, edition: Edition, texts: Texts): PrintedTable[] {
  const shape = draw.way('table 四', [
    'one row',
    'one row',
    'three rows',
    'two tables',
    'label cell first',
    'three rows, flat labels',
    'blank corner',
    'turned',
    'one number a row',
    'torn below its heads',
    'torn in its heads',
    'with a total of all',
    'turned, with a total of all',
  ])
  const line = layoutDisputes(edition, texts)
  const asRows = layoutDisputesAsRows(edition, texts)
  if (shape === 'three rows') return [{ before: [], rows: asRows }]
  if (shape === 'three rows, flat labels') return [{ before: [], rows: flatLabels(asRows) }]
  if (shape === 'two tables') return inTwoTables(line)
  if (shape === 'label cell first')
    return [{ before: [], rows: withFirstCell(line, '类别', draw.random.pick(['数量', '件数', '合计'])) }]
  if (shape === 'turned') return [{ before: [], rows: turnDisputes(asRows) }]
  if (shape === 'one number a row') return [{ before: [], rows: oneNumberARow(asRows) }]
  if (shape === 'torn below its heads') return tearRows(line, line.length - 1).map((rows) => ({ before: [], rows }))
  if (shape === 'torn in its heads') return tearRows(line, 2).map((rows) => ({ before: [], rows }))
  if (shape.endsWith('with a total of all')) {
    const rows = shape.startsWith('turned') ? turnDisputes(asRows) : line
    return [{ before: [], rows: addOwnNumbers(draw.random, rows, '合计', (row) => row === rows[0]) }]
  }
  if (shape === 'blank corner') return [{ before: [], rows: withFirstCell(line, '', '') }]
  return [{ before: [], rows: line }]
}

/** 行政诉讼 joined to the words of its rows: 行政诉讼（未经复议直接起诉）. */
function flatLabels(rows: PrintedRow[]): PrintedRow[] {
  return rows.map((row) =>
    row
      .filter((cell) => cell.text !== '行政诉讼')
      .map((cell) => (/起诉$/.test(cell.text) ? { ...cell, text: `行政诉讼（${cell.text}）`, columns: 2 } : cell)),
  )
}

/** Outcomes as rows, the groups side by side above them. */
function turnDisputes(asRows: PrintedRow[]): PrintedRow[] {
  const [heads = [], ...groups] = asRows
  const numbers = groups.map((row) => row.filter((cell) => cell.key !== null))
  const names = groups.map((row) => row.findLast((cell) => cell.key === null)?.text ?? '')
  return [
    [labelCell('', 1, 2), labelCell(names[0] ?? '', 1, 2), labelCell('行政诉讼', names.length - 1)],
    names.slice(1).map((name) => labelCell(name)),
    ...heads.slice(1).map((outcome, at) => [outcome, ...numbers.flatMap((row) => row[at] ?? [])]),
  ]
}

/** Group, outcome and number in each row; the group's cell reaches down over its five. */
function oneNumberARow(asRows: PrintedRow[]): PrintedRow[] {
  const [heads = [], ...groups] = asRows
  return groups.flatMap((row) => {
    const name = row.findLast((cell) => cell.key === null)?.text ?? ''
    const numbers = row.filter((cell) => cell.key !== null)
    return numbers.map((number, at) => [
      ...(at === 0 ? [labelCell(name, 1, numbers.length)] : []),
      labelCell(heads[at + 1]?.text ?? ''),
      number,
    ])
  })
}

/** Table 四 as a table of 行政复议 and one of 行政诉讼. */
function inTwoTables(line: PrintedRow[]): PrintedTable[] {
  const [groups, upper, lower, numbers] = line
  if (!groups || !upper || !lower || !numbers) return [{ before: [], rows: line }]
  const [review, litigation] = groups
  const reviewRows = [
    [review as PrintedCell],
    upper.slice(0, 5).map((cell) => ({ ...cell, rows: 1 })),
    numbers.slice(0, 5),
  ]
  const litigationRows = [[litigation as PrintedCell], upper.slice(5), lower, numbers.slice(5)]
  return [
    { before: [], rows: reviewRows },
    { before: [], rows: litigationRows },
  ]
}

function withFirstCell(line: PrintedRow[], corner: string, label: string): PrintedRow[] {
  return line.map((row, at) => {
    if (at === 0) return [labelCell(corner, 1, 3), ...row]
    return at === line.length - 1 ? [labelCell(label), ...row] : row
  })
}
