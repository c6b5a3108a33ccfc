import { DISPUTES, OUTCOMES } from '#lib/form/disputes.ts'
import { figureKey, placesOfTable } from '#lib/form/figures.ts'
import type { Edition, FigureKey } from '#lib/form/form.ts'
import { FORM_OF } from '#lib/form/index.ts'
import { APPLICANTS } from '#lib/form/requests.ts'
import { type OtherRows, resultRows } from '#lib/form/sums.ts'
import { type Random, splitWhole } from './random.ts'

/** Numbers by figure key. */
export type Numbers = Map<FigureKey, number>

const KINDS = APPLICANTS.slice(0, -1).map((kind) => kind.id)

/** Writes a row of table 三: its six columns and its 总计. */
function writeRow(numbers: Numbers, row: string, kinds: readonly number[]): void {
  for (const [at, kind] of KINDS.entries()) numbers.set(figureKey(row, kind), kinds[at] ?? 0)
  numbers.set(
    figureKey(row, 'total'),
    kinds.reduce((sum, one) => sum + one, 0),
  )
}

/** Table 三 in which every sum holds; about `size` applications. */
function requestNumbers(random: Random, size: number, other: OtherRows): Numbers {
  const numbers: Numbers = new Map()
  const rows = resultRows(other)
  const settled = splitWhole(random, size, KINDS.length)
  const byKind = settled.map((count) => splitWhole(random, count, rows.length))
  const carriedOut = settled.map((count) => (random.chance(0.5) ? random.whole(0, Math.ceil(count / 8)) : 0))
  const carriedIn = settled.map((count, at) =>
    random.chance(0.5) ? random.whole(0, Math.floor((count + (carriedOut[at] ?? 0)) / 6)) : 0,
  )
  writeRow(
    numbers,
    'requests.received',
    settled.map((count, at) => count + (carriedOut[at] ?? 0) - (carriedIn[at] ?? 0)),
  )
  writeRow(numbers, 'requests.carriedIn', carriedIn)
  for (const [at, row] of rows.entries())
    writeRow(
      numbers,
      row,
      byKind.map((counts) => counts[at] ?? 0),
    )
  writeRow(numbers, 'requests.settled', settled)
  writeRow(numbers, 'requests.carriedOut', carriedOut)
  return numbers
}

/** Table 四 in which every sum holds. */
function disputeNumbers(random: Random, size: number): Numbers {
  const numbers: Numbers = new Map()
  const endings = OUTCOMES.slice(0, -1).map((outcome) => outcome.id)
  for (const { id } of DISPUTES.blocks.flatMap((block) => block.rows)) {
    const total = random.chance(0.4) ? 0 : random.whole(0, Math.ceil(size / 20))
    const parts = splitWhole(random, total, endings.length)
    for (const [at, ending] of endings.entries()) numbers.set(figureKey(id, ending), parts[at] ?? 0)
    numbers.set(figureKey(id, 'total'), total)
  }
  return numbers
}

/** Table 二 of an edition with flows that its stocks cover. */
function disclosureNumbers(random: Random, size: number, edition: Edition): Numbers {
  const numbers: Numbers = new Map()
  const table = FORM_OF[edition].tables.find(({ id }) => id === 'disclosure')
  for (const { key, column } of table ? placesOfTable(table) : []) {
    const most = size === 0 ? 0 : Math.max(3, size)
    if (column.measure === 'change') numbers.set(key, random.whole(-Math.min(9, most), Math.min(9, most)))
    else if (column.measure === 'money') numbers.set(key, random.whole(0, most * 100) / 100)
    else numbers.set(key, random.chance(0.3) ? 0 : random.whole(0, most))
  }
  for (const row of ['disclosure.regulations', 'disclosure.normativeDocuments']) {
    const flow = numbers.get(figureKey(row, edition === '2019' ? 'disclosed' : 'issued')) ?? 0
    numbers.set(
      figureKey(row, edition === '2019' ? 'totalDisclosed' : 'inForce'),
      flow + random.whole(0, size === 0 ? 0 : 60),
    )
  }
  return numbers
}

/** All numbers of a report of about `size` applications, in the order of the form; every 勾稽关系 holds. */
export function consistentNumbers(random: Random, size: number, edition: Edition, other: OtherRows): Numbers {
  return new Map([
    ...disclosureNumbers(random, size, edition),
    ...requestNumbers(random, size, other),
    ...disputeNumbers(random, size),
  ])
}
