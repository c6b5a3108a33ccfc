import type { Edition, FigureKey } from '#lib/form/form.ts'
import {
  layoutDisclosure,
  layoutDisputes,
  layoutDisputesAsRows,
  layoutRequests,
  type PrintedCell,
  type PrintedRow,
  type Texts,
  tearRows,
} from '#tests/fixtures/print-form.ts'
import type { Draw } from './draw.ts'
import {
  addColumn,
  addForeignColumn,
  addLastYear,
  blankCell,
  labelCell,
  withDisagreeingSpans,
  withSlippedLabels,
} from './variant-columns.ts'

/** One printed table and the words that stand before it. */
export interface PrintedTable {
  before: string[]
  rows: PrintedRow[]
}

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
    tables = tables.map((rows) => addLastYear(draw.random, rows, (row) => row.some(({ text }) => text === '信息内容')))
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
    rows = addLastYear(draw.random, rows, (row) => row === first)
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

function layDisputes(draw: Draw, edition: Edition, texts: Texts): PrintedTable[] {
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

/** The keys that a page of these tables prints, in order. */
export function keysOf(tables: readonly PrintedTable[]): FigureKey[] {
  return tables.flatMap((table) => table.rows.flatMap((row) => row.flatMap((cell) => cell.key ?? [])))
}
