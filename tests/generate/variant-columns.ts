import type { PrintedCell, PrintedRow } from '#tests/fixtures/print-form.ts'
import type { Draw } from './draw.ts'
import type { Random } from './random.ts'

/** A label's cell. */
export function labelCell(text: string, columns = 1, rows = 1): PrintedCell {
  return { text, columns, rows, key: null }
}

/** A cell that prints nothing and means nothing. */
export function blankCell(): PrintedCell {
  return labelCell('')
}

/** Spans of heads and of rows drawn apart, so that grid columns do not line up; the order of cells stays. */
export function withDisagreeingSpans(random: Random, rows: PrintedRow[]): PrintedRow[] {
  return rows.map((row) => row.map((cell) => ({ ...cell, columns: random.whole(1, 4) })))
}

/**
 * An empty column in every row: before all, after all, after each row's label, or between two of its numbers. In the
 * heads it is an empty cell in the line of heads that stands over the numbers.
 */
export function addColumn(
  rows: PrintedRow[],
  place: 'first' | 'last' | 'after label' | 'between numbers',
  firstHead: string | null,
): PrintedRow[] {
  const extra = blankCell()
  let open = 0
  return rows.map((row, at) => {
    const numbers = row.findIndex((cell) => cell.key !== null)
    if (place === 'first') return [extra, ...row]
    if (place === 'last') return [...row, extra]
    if (numbers >= 0) {
      const where = place === 'after label' ? numbers : numbers + 3
      return [...row.slice(0, where), extra, ...row.slice(where)]
    }
    if (open > 0) {
      open--
      return row
    }
    if (row.length === 1 || !isHeadLine(row, firstHead)) return row
    const hasTallNote = at === 0 && (row[0]?.rows ?? 1) > 1
    if (place === 'after label') {
      const tall = { ...extra, rows: hasTallNote ? (row[0]?.rows ?? 1) : 1 }
      open = tall.rows - 1
      const label = firstHead === null ? 0 : row.findIndex((cell) => cell.text === firstHead)
      return [...row.slice(0, label + 1), tall, ...row.slice(label + 1)]
    }
    return betweenHeads(row, extra)
  })
}

function isHeadLine(row: PrintedRow, firstHead: string | null): boolean {
  return firstHead === null || row[0]?.text === firstHead || row.some((cell) => cell.text === firstHead)
}

/** The empty head that stands between the third and the fourth number: among the organizations, or in a flat line. */
function betweenHeads(row: PrintedRow, extra: PrintedCell): PrintedRow {
  const third = row.findIndex((cell) => cell.text === '科研机构')
  if (third < 0)
    return row.map((cell) =>
      cell.text === '法人或其他组织' || cell.text === '申请人情况' ? { ...cell, columns: cell.columns + 1 } : cell,
    )
  return [...row.slice(0, third + 1), extra, ...row.slice(third + 1)]
}

/** Last in every row of numbers, one that is none of the form's, under a head that says so. */
export function addOwnNumbers(
  random: Random,
  rows: PrintedRow[],
  head: string,
  isHead: (row: PrintedRow) => boolean,
): PrintedRow[] {
  return rows.map((row) => {
    if (row.some((cell) => cell.key !== null)) return [...row, labelCell(random.pick(['0', '7', '58', '', '-']))]
    return isHead(row) ? [...row, labelCell(head, 1, row[0]?.rows ?? 1)] : row
  })
}

/** A column with something in every row that is no number of the form: serial numbers before all, or units after labels. */
export function addForeignColumn(rows: PrintedRow[], what: 'serial numbers' | 'units'): PrintedRow[] {
  let serial = 0
  return rows.map((row, at) => {
    const numbers = row.findIndex((cell) => cell.key !== null)
    if (what === 'serial numbers') {
      if (numbers >= 0) return [labelCell(String(++serial)), ...row]
      return at === 0 ? [labelCell('序号', 1, row[0]?.rows ?? 1), ...row] : row
    }
    if (numbers >= 0) return [...row.slice(0, numbers), labelCell('件'), ...row.slice(numbers)]
    return at === 0 ? [...row.slice(0, 1), labelCell('单位', 1, row[0]?.rows ?? 1), ...row.slice(1)] : row
  })
}

/** Label cells of table 三 that are missing, cut in two, span wrongly or reach down too far; numbers stay in order. */
export function withSlippedLabels(draw: Draw, printed: PrintedRow[]): PrintedRow[] {
  let rows = printed
  const change = (where: (cell: PrintedCell) => boolean, how: (cell: PrintedCell) => PrintedCell[]) => {
    rows = rows.map((row) =>
      row.some((cell) => cell.key !== null) ? row.flatMap((cell) => (where(cell) ? how(cell) : [cell])) : row,
    )
  }
  const isLabel = (cell: PrintedCell) => cell.key === null
  const isTall = (cell: PrintedCell) => isLabel(cell) && cell.rows > 1
  if (draw.has('三、本年度办理结果 missing', 0.08))
    change(
      (cell) => cell.text === '三、本年度办理结果',
      () => [],
    )
  if (draw.has('group labels missing', 0.06))
    change(
      (cell) => isTall(cell) && /^（/.test(cell.text),
      () => [],
    )
  if (draw.has('rowspans too large', 0.15)) {
    change(isTall, (cell) => [{ ...cell, rows: cell.rows + draw.random.whole(1, 9) }])
  }
  if (draw.has('rowspans missing', 0.06)) change(isTall, (cell) => [{ ...cell, rows: 1 }])
  if (draw.has('label colspans wrong', 0.12)) {
    change(isLabel, (cell) => [{ ...cell, columns: draw.random.chance(0.3) ? draw.random.whole(1, 4) : cell.columns }])
  }
  if (draw.has('number and words of labels apart', 0.06)) {
    change(isLabel, (cell) => {
      const [, number, words] = /^(（.）|[一二三四]、|\d\.)(.+)$/.exec(cell.text) ?? []
      return number && words
        ? [
            { ...cell, text: number, columns: 1 },
            { ...cell, text: words },
          ]
        : [cell]
    })
  }
  if (draw.has('group joined to its rows', 0.05)) {
    let group = ''
    rows = rows.map((row) => {
      if (row.every((cell) => cell.key === null)) return row
      const tall = row.find((cell) => isTall(cell) && /^（/.test(cell.text))
      if (tall) group = tall.text
      const isMember = row.some((cell) => isLabel(cell) && /^\d\./.test(cell.text))
      return row
        .filter((cell) => cell !== tall)
        .map((cell) =>
          isMember && isLabel(cell) && /^\d\./.test(cell.text) ? { ...cell, text: group + cell.text } : cell,
        )
    })
  }
  if (draw.has('a label is missing', 0.05)) {
    const gone = draw.random.pick([
      '2.其他法律行政法规禁止公开',
      '7.属于行政执法案卷',
      '2.没有现成信息需要另行制作',
      '3.要求提供公开出版物',
    ])
    change(
      (cell) => cell.text === gone,
      (cell) => (draw.random.chance(0.5) ? [] : [{ ...cell, text: '' }]),
    )
  }
  return rows
}
