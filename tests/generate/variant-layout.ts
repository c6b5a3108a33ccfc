import type { Edition, FigureKey } from '#lib/form/form.ts'
import {
  layoutDisclosure,
  layoutRequests,
  type PrintedCell,
  type PrintedRow,
  type Texts,
} from '#tests/fixtures/print-form.ts'
import type { Draw } from './draw.ts'
import {
  addColumn,
  addForeignColumn,
  addOwnNumbers,
  blankCell,
  labelCell,
  withDisagreeingSpans,
  withSlippedLabels,
} from './variant-columns.ts'
import { layDisputes, type PrintedTable } from './variant-disputes.ts'

const HEADINGS: readonly [string, string, string] = [
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
]

/** Tables 二, 三 and 四 in one of the many shapes that pages give them, headings included. */
export function layTables(draw: Draw, edition: Edition, texts: Texts): PrintedTable[] {
  const tables = [
    layDisclosure(draw, layoutDisclosure(edition, texts)),
    layRequests(draw, layoutRequests(edition, texts)),
    layDisputes(draw, edition, texts),
  ]
  const isOne = draw.has('all tables in one', 0.12)
  if (!isOne) {
    return tables.flatMap((parts, at) =>
      parts.map((part, place) => ({
        ...part,
        before: place === 0 ? [HEADINGS[at] ?? '', ...part.before] : part.before,
      })),
    )
  }
  const headings = draw.way('headings of the one table', ['in rows', 'in narrow cells', 'none'])
  const rows = tables.flatMap((parts, at) => [
    ...(headings === 'none' ? [] : [[labelCell(HEADINGS[at] ?? '', headings === 'in rows' ? 12 : 1)]]),
    ...parts.flatMap((part) => part.rows),
    ...(draw.random.chance(0.3) ? [[blankCell()]] : []),
  ])
  return [{ before: headings === 'none' ? [HEADINGS[0]] : [], rows }]
}

function layDisclosure(draw: Draw, blocks: PrintedRow[][]): PrintedTable[] {
  const shape = draw.way('table 二', [
    'whole',
    'whole',
    'one small table a block',
    'two tables',
    'blocks without their title row',
  ])
  let tables = blocks
  if (draw.has('table 二 with the block at the left', 0.06)) tables = tables.map(titleAtTheLeft)
  else if (draw.has('table 二 spans disagree', 0.25))
    tables = tables.map((rows) => withDisagreeingSpans(draw.random, rows))
  if (draw.has('table 二 extra column', 0.12)) {
    const place = draw.way('extra column of table 二', ['last', 'first', 'after label'])
    tables = tables.map((rows) => addColumn(rows, place, '信息内容'))
  } else if (draw.has('table 二 with the year before', 0.06)) {
    tables = tables.map((rows) =>
      addOwnNumbers(draw.random, rows, '上年数', (row) => row.some(({ text }) => text === '信息内容')),
    )
  }
  if (shape === 'whole') return [{ before: [], rows: tables.flat() }]
  if (shape === 'two tables')
    return [tables.slice(0, 2), tables.slice(2)].map((part) => ({ before: [], rows: part.flat() }))
  if (shape === 'one small table a block') return tables.map((rows) => ({ before: [], rows }))
  return tables.map((rows) => {
    const isTitle = rows[0]?.length === 1
    return { before: isTitle ? [rows[0]?.[0]?.text ?? ''] : [], rows: isTitle ? rows.slice(1) : rows }
  })
}

/** 第二十条第（一）项 as a tall cell before the block's rows instead of a row of its own. */
function titleAtTheLeft(rows: PrintedRow[]): PrintedRow[] {
  const [title, ...others] = rows
  return others.map((row, at) => (at === 0 ? [labelCell(title?.[0]?.text ?? '', 1, others.length), ...row] : row))
}

function layRequests(draw: Draw, printed: PrintedRow[]): PrintedTable[] {
  let rows = printed
  const heads = draw.way('heads of table 三', ['three rows', 'three rows', 'no note', 'no 申请人情况', 'one row'])
  if (heads === 'no note')
    rows = rows.map((row, at) => (at === 0 ? [{ ...blankCell(), columns: 3, rows: 3 }, ...row.slice(1)] : row))
  if (draw.has('two columns of table 三 exchanged', 0.08)) rows = withExchangedColumns(rows)
  if (heads === 'no 申请人情况') rows = withoutUpperHead(rows)
  if (heads === 'one row') rows = withFlatHeads(rows)
  rows = withSlippedLabels(draw, rows)
  if (draw.has('table 三 extra column', 0.2)) {
    const place = draw.way('extra column of table 三', ['last', 'first', 'after label', 'between numbers'])
    rows = addColumn(rows, place, null)
  } else if (draw.has('table 三 foreign column', 0.1)) {
    // A serial number in a row without a label would be as good as any other number.
    const isTold = !draw.traits.includes('a label is missing')
    rows = addForeignColumn(rows, isTold ? draw.way('foreign column', ['units', 'serial numbers']) : 'units')
  } else if (draw.has('table 三 with the year before', 0.06)) {
    const [first] = rows
    rows = addOwnNumbers(draw.random, rows, '上年数', (row) => row === first)
  }
  const headRows = rows.findIndex((row) => row.some((cell) => cell.key !== null))
  const tear = draw.way('table 三', ['whole', 'whole', 'torn', 'torn with heads again', 'torn in three'])
  if (tear === 'whole') return [{ before: [], rows }]
  const cuts = [draw.random.whole(headRows + 1, rows.length - 1)]
  if (tear === 'torn in three') cuts.push(draw.random.whole(headRows + 1, rows.length - 1))
  cuts.sort((one, other) => one - other)
  const bounds = [0, ...new Set(cuts), rows.length]
  return bounds.slice(1).map((end, part) => {
    const piece = rows.slice(bounds[part], end)
    return {
      before: [],
      rows: part > 0 && tear === 'torn with heads again' ? [...rows.slice(0, headRows), ...piece] : piece,
    }
  })
}

function withoutUpperHead(rows: PrintedRow[]): PrintedRow[] {
  const [upper, lower, ...others] = rows
  const note = upper?.[0]
  return note && lower ? [[{ ...note, rows: 2 }, ...lower], ...others] : rows
}

/** 法律服务机构 before 社会公益组织, their numbers with them. */
function withExchangedColumns(rows: PrintedRow[]): PrintedRow[] {
  const isFirst = (cell: PrintedCell) => cell.text === '社会公益组织' || cell.key?.endsWith('.ngo') === true
  return rows.map((row) => {
    const at = row.findIndex(isFirst)
    const [one, other] = [row[at], row[at + 1]]
    return one && other ? [...row.slice(0, at), other, one, ...row.slice(at + 2)] : row
  })
}

/** All seven heads in one row; the words above them are not printed. */
function withFlatHeads(rows: PrintedRow[]): PrintedRow[] {
  const [upper, lower, organizations, ...others] = rows
  if (!upper || !lower || !organizations) return rows
  const flat = lower.flatMap((cell) => (cell.text === '法人或其他组织' ? organizations : [cell]))
  return [[{ ...upper[0], rows: 1 } as PrintedCell, ...flat.map((cell) => ({ ...cell, rows: 1 }))], ...others]
}

/** The keys that a page of these tables prints, in order. */
export function keysOf(tables: readonly PrintedTable[]): FigureKey[] {
  return tables.flatMap((table) => table.rows.flatMap((row) => row.flatMap((cell) => cell.key ?? [])))
}
