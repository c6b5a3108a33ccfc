import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Report } from '#lib/report/report.ts'
import { makeReport } from '#tests/generate/reports.ts'
import { compare, lineOf } from './compared.ts'

const FOLDER = new URL('../../../shared/', import.meta.url)
const SAMPLES = ['dongli-2019', 'feicheng-2020', 'liaocheng-2021', 'ninghai-2020', 'shandong-2020']

interface Expected {
  agency: string
  year: number
  edition: '2019' | '2021'
  figures: Record<string, { text: string; value: number | null }>
}

interface PrintedKey {
  key: string
  table: string
  editions: string[]
}

const hasSamples = existsSync(FOLDER)
if (!hasSamples) console.info('The sample reports are not beside the project: their comparison is not tested here.')

const read = <T>(path: string): T => JSON.parse(readFileSync(new URL(path, FOLDER), 'utf8'))
const samples = hasSamples ? SAMPLES.map((name) => read<Expected>(`pages/${name}.json`)) : []
const printed = hasSamples ? read<PrintedKey[]>('contract/figures.json') : []

/** A report with a sample's figures; states and units are told from the printed text alone. */
function reportOf(sample: Expected): Report {
  const figures = Object.entries(sample.figures).map(([key, { text, value }]) => {
    const state = value !== null ? 'number' : text === '' ? 'blank' : 'dash'
    const unit = /万元$/.exec(text)?.[0]
    return [key, { text, value, state, ref: 0, ...(unit ? { unit } : {}) }]
  })
  const { agency, year, edition } = sample
  return { ...makeReport(1, { edition, length: 0 }), agency, year, figures: Object.fromEntries(figures) }
}

const RESULTS = ['denied', 'unavailable', 'notProcessed', 'other']

/** What a key comes to in a sample, by adding up whatever begins with it: no form, no rows, no standing values. */
function countOf({ figures }: Expected, key: string): number | null {
  const figure = figures[key]
  if (figure) return figure.value ?? 0
  const [, group, kind] = /^requests\.(\w+)\.(\w+)$/.exec(key) ?? []
  if (!group || !RESULTS.includes(group)) return null
  const parts = Object.entries(figures).filter(
    ([part]) => part.startsWith(`requests.${group}.`) && part.endsWith(`.${kind}`),
  )
  return parts.length === 0 ? null : parts.reduce((sum, [, { value }]) => sum + (value ?? 0), 0)
}

describe.runIf(hasSamples)('the five sample reports, each against each', () => {
  const pairs = samples.flatMap((one) => samples.map((other) => ({ one, other })))

  test.each(pairs)('$one.agency $one.year → $other.agency $other.year', ({ one, other }) => {
    const comparison = compare(reportOf(one), reportOf(other))
    const shown = new Set(comparison.lines.map(({ key }) => key))
    for (const key of [...Object.keys(one.figures), ...Object.keys(other.figures)]) expect(shown).toContain(key)

    for (const { key, cells, changes, measure } of comparison.lines) {
      for (const [at, sample] of [one, other].entries()) {
        const figure = sample.figures[key]
        if (figure) expect([cells[at]?.text, cells[at]?.value], key).toEqual([figure.text, figure.value])
      }
      const [from, to] = [countOf(one, key), countOf(other, key)]
      const change = changes[0]
      if (from === null || to === null) expect(change?.amount, key).toBeNull()
      else if (measure !== 'money') {
        expect(change?.amount, key).toBe(to - from)
        const isPrintedBase = one.figures[key] ? one.figures[key].text !== '' : cells[0]?.face === 'number'
        const share = from >= 10 && isPrintedBase && measure === 'count' ? (to - from) / from : null
        expect(change?.share, key).toBe(share)
      }
    }
  })

  test('what only one edition prints is told as not in the edition of the other, never as 0', () => {
    for (const { one, other } of pairs) {
      const { lines } = compare(reportOf(one), reportOf(other))
      for (const { key, editions } of printed) {
        const cells = lines.find((line) => line.key === key)?.cells ?? []
        for (const [at, { edition, figures }] of [one, other].entries()) {
          // Either printing of （六） is met in either edition; table 三's group has a line of its own.
          if (editions.includes(edition) || figures[key] || /^requests\.other\.\w+$/.test(key) || !cells[at]) continue
          expect([cells[at]?.face, cells[at]?.value], key).toEqual(['not-in-edition', null])
        }
      }
    }
  })

  test('money: printed units are told in 万元, amounts without a unit are not set against others', () => {
    const [dongli, feicheng, , ninghai, shandong] = samples.map(reportOf)
    if (!dongli || !feicheng || !ninghai || !shandong) throw new Error('a sample is missing')
    const amount = (one: Report, other: Report) =>
      lineOf(compare(one, other), 'disclosure.procurement.amount').changes[0]
    expect(amount(ninghai, shandong)).toMatchObject({ amount: 2804.19, unit: '万元' })
    expect(amount(dongli, feicheng)).toMatchObject({ amount: null, whyNoAmount: 'unit-unknown' })
    expect(amount(dongli, shandong)).toMatchObject({ amount: null, whyNoAmount: 'unit-unknown' })
  })
})
