import { otherRowsOf } from '#lib/figures/standing-value.ts'
import { DISPUTES, OUTCOMES } from '#lib/form/disputes.ts'
import { figureKey } from '#lib/form/figures.ts'
import type { FigureKey } from '#lib/form/form.ts'
import { APPLICANTS } from '#lib/form/requests.ts'
import { resultRows, sumsOfForm } from '#lib/form/sums.ts'
import type { Report } from '#lib/report/report.ts'
import type { Random } from './random.ts'

/** Numbers to print in place of the true ones, by figure key. */
export type Slips = Record<FigureKey, number>

const KINDS = APPLICANTS.map((kind) => kind.id)

/** The rows of table 三 as a report prints them. */
function rowsOf(report: Report): string[] {
  return [
    'requests.received',
    'requests.carriedIn',
    ...resultRows(otherRowsOf(report)),
    'requests.settled',
    'requests.carriedOut',
  ]
}

/** The cells of tables 三 and 四 that stand in sums. */
export function summedCells(report: Report): FigureKey[] {
  return [...new Set(sumsOfForm(otherRowsOf(report)).flatMap(({ left, right }) => [...left, ...right]))]
}

/** So many cells wrong, each by a slip of the pen or altogether. */
export function plantWrongCells(random: Random, report: Report, count: number): Slips {
  const cells = summedCells(report)
  const slips: Slips = {}
  while (Object.keys(slips).length < count) {
    const key = cells[random.whole(0, cells.length - 1)] ?? ''
    const value = report.figures[key]?.value ?? 0
    const wrong = random.pick([
      Number([...String(value)].reverse().join('')),
      value * 10 + random.whole(0, 9),
      Math.floor(value / 10),
      value + random.whole(1, 9),
      random.whole(0, 2 * value + 20),
    ])
    if (wrong !== value) slips[key] = wrong
  }
  return slips
}

/** A row of table 三 printed one place to the right or left, its 总计 as it should be. */
export function shiftRow(random: Random, report: Report): Slips {
  const row = pickOf(random, rowsOf(report))
  const kinds = KINDS.slice(0, -1)
  const step = random.pick([1, -1])
  return Object.fromEntries(kinds.map((kind, at) => [figureKey(row, kind), valueAt(report, row, kinds[at - step])]))
}

/** The results of one kind of applicants printed one row too low or too high. */
export function shiftColumn(random: Random, report: Report): Slips {
  const rows = resultRows(otherRowsOf(report))
  const kind = pickOf(random, KINDS.slice(0, -1))
  const step = random.pick([1, -1])
  return Object.fromEntries(rows.map((row, at) => [figureKey(row, kind), valueAt(report, rows[at - step] ?? '', kind)]))
}

/** All fifteen numbers of table 四 printed one place to the right or left. */
export function shiftDisputes(random: Random, report: Report): Slips {
  const cells = DISPUTES.blocks.flatMap(({ rows }) =>
    rows.flatMap((row) => OUTCOMES.map(({ id }) => figureKey(row.id, id))),
  )
  const step = random.pick([1, -1])
  return Object.fromEntries(cells.map((cell, at) => [cell, report.figures[cells[at - step] ?? '']?.value ?? 0]))
}

/** （七）总计 printed as 一、本年新收 is. */
export function copyTotals(_random: Random, report: Report): Slips {
  return Object.fromEntries(
    KINDS.map((kind) => [figureKey('requests.settled', kind), valueAt(report, 'requests.received', kind)]),
  )
}

/** The slips that change what is printed. */
export function onlyChanged(report: Report, slips: Slips): Slips {
  return Object.fromEntries(Object.entries(slips).filter(([key, value]) => (report.figures[key]?.value ?? 0) !== value))
}

function valueAt(report: Report, row: string, kind: string | undefined): number {
  return kind === undefined ? 0 : (report.figures[figureKey(row, kind)]?.value ?? 0)
}

function pickOf(random: Random, list: readonly string[]): string {
  return list[random.whole(0, list.length - 1)] ?? ''
}
