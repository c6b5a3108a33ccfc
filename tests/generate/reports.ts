import fc from 'fast-check'
import { figureKey, placeInAnyEdition, placeOf } from '#lib/form/figures.ts'
import type { Edition, FigureKey } from '#lib/form/form.ts'
import { FORM_OF } from '#lib/form/index.ts'
import { APPLICANTS, REQUEST_ROWS } from '#lib/form/requests.ts'
import { type OtherRows, resultRows } from '#lib/form/sums.ts'
import type { Figure, Report, ReportTable } from '#lib/report/report.ts'
import { consistentNumbers, type Numbers } from './numbers.ts'
import { type Random, randomFrom } from './random.ts'
import { writeSections } from './words.ts'

/** How a report prints what is zero: as 0, as nothing, as a dash, or each of them here and there. */
export type Zeros = 'zero' | 'blank' | 'dash' | 'mixed'

/** What a generated report is to be like; whatever is left out is drawn from the seed. */
export interface ReportOptions {
  edition?: Edition
  /** About how many applications it tells of: 0 leaves all of it zero, the largest departments have 14,000. */
  size?: number
  zeros?: Zeros
  /** How （六）其他处理 is printed; the edition's own way unless stated. */
  other?: OtherRows
  /** Leaves every 总计 of tables 三 and 四 blank. */
  hasBlankTotals?: boolean
  year?: number
  agency?: string
  /** Characters of prose, about; 0 for headings only. */
  length?: number
}

const TOWNS = ['青川市', '临河县', '东岭区', '澄湖市', '白石县', '南渡区', '云台市', '长汀镇'] as const
const BUREAUS = ['水利局', '商务局', '教育局', '自然资源局', '交通运输局', '卫生健康局', '人民政府', '统计局'] as const
const SIZES = [0, 1, 7, 60, 420, 2_500, 14_000] as const

/** A report of either edition in which every sum holds; the same seed and options give the same report. */
export function makeReport(seed: number, options: ReportOptions = {}): Report {
  const random = randomFrom(seed)
  const edition = options.edition ?? random.pick(['2019', '2021'])
  const year = options.year ?? (edition === '2019' ? random.whole(2019, 2020) : random.whole(2021, 2025))
  const agency = options.agency ?? `${random.pick(TOWNS)}${random.pick(BUREAUS)}`
  const zeros = options.zeros ?? random.pick(['zero', 'blank', 'dash', 'mixed'])
  const other = options.other ?? (edition === '2019' ? 'one' : 'three')
  const numbers = consistentNumbers(random, options.size ?? random.pick(SIZES), edition, other)
  const figures = printFigures(random, numbers, edition, zeros, options.hasBlankTotals ?? false)
  const title = `${agency}${year}年政府信息公开工作年度报告`
  return {
    title,
    titleRef: 1,
    agency,
    year,
    edition,
    published: `${year + 1}-01-${random.whole(10, 31)}`,
    publishedFrom: 'meta',
    address: `https://www.example.gov.cn/${year}/t${seed >>> 0}.html`,
    titles: [{ from: 'heading', text: title }],
    organs: [{ from: 'heading', text: agency }],
    preface: [],
    sections: writeSections(random, year, numbers, options.length ?? 600, 1000),
    signature: { organ: agency, date: `${year + 1}-01-10`, ref: 2000 },
    tables: printedTables(edition, other),
    figures,
    hasSecondReport: false,
  }
}

/** Prints the numbers as a page does. */
function printFigures(
  random: Random,
  numbers: Numbers,
  edition: Edition,
  zeros: Zeros,
  hasBlankTotals: boolean,
): Report['figures'] {
  const figures: Report['figures'] = {}
  let ref = 100
  for (const [key, value] of numbers) {
    const isTotal = key.endsWith('.total') || key.startsWith('requests.settled.')
    figures[key] = {
      ...printNumber(random, key, value, edition, hasBlankTotals && isTotal ? 'blank-all' : zeros),
      ref: ref++,
    }
  }
  return figures
}

function printNumber(
  random: Random,
  key: FigureKey,
  value: number,
  edition: Edition,
  zeros: Zeros | 'blank-all',
): Omit<Figure, 'ref'> {
  const style = zeros === 'mixed' ? random.pick(['zero', 'blank', 'dash']) : zeros
  if (style === 'blank-all' || (value === 0 && style === 'blank')) return { text: '', value: null, state: 'blank' }
  if (value === 0 && style === 'dash') return { text: random.pick(['-', '—', '/', '无']), value: null, state: 'dash' }
  const column = (placeOf(key, edition) ?? placeInAnyEdition(key))?.column
  if (column?.measure !== 'money' || column.unit || value === 0) return { text: String(value), value, state: 'number' }
  return { text: `${value}万元`, value, state: 'number', unit: '万元' }
}

function printedTables(edition: Edition, other: OtherRows): ReportTable[] {
  const results = new Set(resultRows(other))
  const isPrinted = (row: string) => !resultRows(other === 'one' ? 'three' : 'one').includes(row) || results.has(row)
  return FORM_OF[edition].tables.map((table) => ({
    id: table.id,
    state: 'printed',
    rows:
      table.id === 'requests'
        ? REQUEST_ROWS.map(({ id }) => id).filter(isPrinted)
        : table.blocks.flatMap((block) => block.rows.map(({ id }) => id)),
    labels: {},
    addedRows: [],
    headUnits: {},
    ref: 10,
  }))
}

/** A report with some of its figures printed otherwise: a number, '' for blank, other text for a text cell, null for not printed. */
export function withFigures(report: Report, changes: Readonly<Record<FigureKey, number | string | null>>): Report {
  const figures = { ...report.figures }
  for (const [key, change] of Object.entries(changes)) {
    const ref = figures[key]?.ref ?? 0
    if (change === null) delete figures[key]
    else if (typeof change === 'number') figures[key] = { text: String(change), value: change, state: 'number', ref }
    else figures[key] = { text: change, value: null, state: change === '' ? 'blank' : 'text', ref }
  }
  return { ...report, figures }
}

/** Every key of a row of table 三, its 总计 last. */
export function keysOfRow(row: string): FigureKey[] {
  return APPLICANTS.map((kind) => figureKey(row, kind.id))
}

/** Consistent reports of both editions, of every size and with every way of printing zero; shrinks towards small plain ones. */
export function arbitraryReport(fixed: ReportOptions = {}): fc.Arbitrary<Report> {
  return fc
    .record({
      seed: fc.nat(),
      edition: fc.constantFrom<Edition>('2021', '2019'),
      size: fc.oneof(fc.constant(0), fc.nat(9), fc.nat(500), fc.nat(14_000)),
      zeros: fc.constantFrom<Zeros>('zero', 'blank', 'dash', 'mixed'),
      isHybrid: fc.boolean(),
      hasBlankTotals: fc.boolean(),
    })
    .map(({ seed, edition, isHybrid, ...drawn }) => {
      const printed = fixed.edition ?? edition
      const other = (printed === '2021') === isHybrid ? 'one' : 'three'
      return makeReport(seed, { ...drawn, edition: printed, other, length: 0, ...fixed })
    })
}
