import { DISPUTES, OUTCOMES } from '#lib/form/disputes.ts'
import { figureKey } from '#lib/form/figures.ts'
import { APPLICANTS } from '#lib/form/requests.ts'
import { type OtherRows, resultRows } from '#lib/form/sums.ts'
import type { CopiedTotals, Line, Lines } from './shifts.ts'

const KINDS = APPLICANTS.map((kind) => kind.id)

/** The lines of tables 三 and 四 along which numbers slip, for a page that prints （六）其他处理 in one row or in three. */
export function linesOfForm(other: OtherRows): Lines {
  const results = resultRows(other)
  const rows = ['requests.received', 'requests.carriedIn', ...results, 'requests.settled', 'requests.carriedOut']
  const rowLines = rows.flatMap((row) =>
    [KINDS, KINDS.slice(0, -1)].map((kinds) => kinds.map((kind) => figureKey(row, kind))),
  )
  const disputes = DISPUTES.blocks.flatMap((block) =>
    block.rows.map((row) => OUTCOMES.map(({ id }) => figureKey(row.id, id))),
  )
  const columns = KINDS.map((kind) => rows.map((row) => figureKey(row, kind)))
  return {
    lines: [
      ...[...rowLines, ...disputes, disputes.flat()].map((cells): Line => ({ shift: 'row-shifted', cells })),
      ...columns.map((cells): Line => ({ shift: 'column-shifted', cells })),
    ],
    totals: [settledFrom(rows), ...rows.map((row) => totalFrom(row, rows))],
  }
}

/** （七）总计 copied from another row, all seven numbers of it. */
function settledFrom(rows: readonly string[]): CopiedTotals {
  const cellsOf = (row: string) => KINDS.map((kind) => figureKey(row, kind))
  const others = rows.filter((row) => row !== 'requests.settled')
  return { cells: cellsOf('requests.settled'), sources: others.map(cellsOf) }
}

/** A row's 总计 copied from the row above or below. */
function totalFrom(row: string, rows: readonly string[]): CopiedTotals {
  const at = rows.indexOf(row)
  const beside = [rows[at - 1], rows[at + 1]].filter((other) => other !== undefined)
  return { cells: [figureKey(row, 'total')], sources: beside.map((other) => [figureKey(other, 'total')]) }
}
