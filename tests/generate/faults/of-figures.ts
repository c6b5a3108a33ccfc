import { placesOfForm } from '#lib/form/figures.ts'
import type { FigureKey } from '#lib/form/form.ts'
import { FORM_OF } from '#lib/form/index.ts'
import { splitKey } from '#lib/form/result-groups.ts'
import type { Draft } from '#tests/generate/drafts.ts'
import type { Random } from '#tests/generate/random.ts'
import type { Fault } from './fault.ts'

const silent = () => ({ isTold: false })
const in2019 = () => ({ isTold: false, edition: '2019' as const })
const in2021 = () => ({ isTold: false, edition: '2021' as const })
const DOCUMENTS = 'disclosure.normativeDocuments'

function pickFrom<T>(random: Random, list: readonly T[]): T | undefined {
  return list[random.whole(0, list.length - 1)]
}

/** Sets cells; true, so that planting can end with it. */
function print(draft: Draft, texts: Readonly<Record<FigureKey, string | number>>): true {
  for (const [key, text] of Object.entries(texts)) draft.figures[key] = String(text)
  return true
}

function zeroCells(draft: Draft): FigureKey[] {
  return Object.entries(draft.figures).flatMap(([key, text]) => (text === '0' ? [key] : []))
}

/** Faults of single cells and rows. */
export const FIGURE_FAULTS: readonly Fault[] = [
  {
    rule: 'fee-is-in-wan',
    severity: 'warning',
    options: in2021,
    plant: (draft, random) =>
      print(draft, { 'disclosure.fees.amount': random.pick([`${random.whole(1000, 9_000_000)}元`, '见附件']) }),
  },
  {
    rule: 'fee-is-in-wan',
    severity: 'warning',
    options: in2021,
    plant: (draft, random) =>
      draft.organ.kind === 'department' && print(draft, { 'disclosure.fees.amount': random.whole(1e8, 9e9) }),
  },
  {
    rule: 'amount-has-a-unit',
    severity: 'warning',
    options: in2019,
    plant: (draft, random) =>
      print(draft, { 'disclosure.procurement.amount': random.pick(['2807.19', String(random.whole(10, 9_000_000))]) }),
  },
  {
    rule: 'stock-covers-flow',
    severity: 'warning',
    options: in2021,
    plant: (draft, random) => {
      const [inForce, repealed] = [random.whole(0, 40), random.whole(0, 9)]
      const issued = inForce + repealed + random.whole(1, 9)
      return print(draft, {
        [`${DOCUMENTS}.issued`]: issued,
        [`${DOCUMENTS}.repealed`]: repealed,
        [`${DOCUMENTS}.inForce`]: inForce,
      })
    },
  },
  {
    rule: 'stock-covers-flow',
    severity: 'warning',
    options: in2019,
    plant: (draft, random) => {
      const total = random.whole(0, 60)
      return print(draft, {
        [`${DOCUMENTS}.disclosed`]: total + random.whole(1, 30),
        [`${DOCUMENTS}.totalDisclosed`]: total,
      })
    },
  },
  {
    rule: 'not-all-new',
    severity: 'info',
    options: in2019,
    plant: (draft, random) => {
      const count = random.whole(11, 300)
      const columns = ['made', 'disclosed', 'totalDisclosed']
      return print(draft, Object.fromEntries(columns.map((column) => [`${DOCUMENTS}.${column}`, count])))
    },
  },
  {
    rule: 'organ-may-make-regulations',
    severity: 'warning',
    options: silent,
    plant: (draft, random) => {
      const isLow = /县|区|肥城市/.test(draft.organ.name) || draft.organ.kind === 'town'
      const column = draft.edition === '2019' ? 'totalDisclosed' : 'inForce'
      return isLow && print(draft, { [`disclosure.regulations.${column}`]: random.whole(1, 12) })
    },
  },
  {
    rule: 'figure-is-a-count',
    severity: 'error',
    options: silent,
    plant: (draft, random) => {
      const key = pickFrom(
        random,
        placesOfForm(FORM_OF[draft.edition]).filter(
          ({ table, column }) => table === 'disclosure' && column.id === 'decisions',
        ),
      )?.key
      return key !== undefined && print(draft, { [key]: random.pick(['3.5', '-2', '详见附件', '12/14']) })
    },
  },
  {
    rule: 'zero-is-written',
    severity: 'warning',
    options: silent,
    plant: (draft, random) => {
      const cells = zeroCells(draft)
      const key = pickFrom(random, cells)
      return key !== undefined && print(draft, { [key]: random.pick(['', '-', '—', '/', '无']) })
    },
  },
  {
    rule: 'total-is-filled',
    severity: 'warning',
    options: silent,
    plant: (draft, random) => {
      const totals = Object.entries(draft.figures).filter(([key, text]) => /\.total$/.test(key) && text !== '0')
      const key = pickFrom(random, totals)?.[0]
      return key !== undefined && print(draft, { [key]: '' })
    },
  },
  {
    rule: 'row-is-present',
    severity: 'warning',
    options: silent,
    plant: (draft, random) => {
      const rows = [...new Set(Object.keys(draft.figures).map((key) => splitKey(key).row))]
      const isZero = (row: string) =>
        Object.entries(draft.figures).every(([key, text]) => splitKey(key).row !== row || text === '0')
      const row = pickFrom(
        random,
        rows.filter((it) => /^(?:disclosure|requests)/.test(it) && !it.startsWith('requests.other') && isZero(it)),
      )
      if (row === undefined) return false
      draft.rowsLeftOut.push(row)
      return true
    },
  },
]
