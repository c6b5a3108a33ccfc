import type { Edition, FigureKey } from '#lib/form/form.ts'
import type { ExpectedFigure } from '#tests/fixtures/fixtures.ts'
import type { Texts } from '#tests/fixtures/print-form.ts'
import { Draw } from './draw.ts'
import { keysOf, layTables } from './variant-layout.ts'
import { drawWriter } from './variant-markup.ts'
import { type PageSubject, writeBody, writePage } from './variant-page.ts'
import { drawRestyle, drawSpeller } from './variant-text.ts'

/** Figures that a variant is made of, and what its words need to know. */
export interface VariantSource extends PageSubject {
  edition: Edition
  figures: Readonly<Record<FigureKey, ExpectedFigure>>
}

/** A page that means the same as its source: its HTML, the figures that reading it must give, and what is odd about it. */
export interface PageVariant {
  html: string
  figures: Record<FigureKey, ExpectedFigure>
  traits: readonly string[]
}

const OTHER_THREE = ['requests.other.notCorrected', 'requests.other.feeUnpaid', 'requests.other.rest']

/** Prints a source's figures in one of very many ways; the same seed gives the same page. */
export function makeVariant(seed: number, source: VariantSource): PageVariant {
  const draw = new Draw(seed)
  const restyle = drawRestyle(draw)
  let figures: Record<FigureKey, ExpectedFigure> = Object.fromEntries(
    Object.entries(source.figures).map(([key, figure]) => [key, restyle(figure)]),
  )
  if (draw.has('（六） in one row', 0.15)) figures = withOtherAsOne(figures)
  if (draw.has('no 规章 row', 0.12)) figures = without(figures, (row) => row === 'disclosure.regulations')
  const spell = drawSpeller(draw)
  const texts: Texts = Object.fromEntries(Object.entries(figures).map(([key, figure]) => [key, figure.text]))
  const tables = layTables(draw, source.edition, texts)
  const body = writeBody(draw, source, tables, spell, drawWriter(draw, spell))
  const printed = Object.fromEntries(keysOf(tables).flatMap((key) => (figures[key] ? [[key, figures[key]]] : [])))
  return { html: writePage(draw, source, body), figures: printed, traits: draw.traits }
}

function without(
  figures: Record<FigureKey, ExpectedFigure>,
  isGone: (row: string) => boolean,
): Record<FigureKey, ExpectedFigure> {
  return Object.fromEntries(Object.entries(figures).filter(([key]) => !isGone(key.slice(0, key.lastIndexOf('.')))))
}

/** （六）其他处理 in one row that holds what its three rows add up to; left as it is where one of them is no number. */
function withOtherAsOne(figures: Record<FigureKey, ExpectedFigure>): Record<FigureKey, ExpectedFigure> {
  const parts = Object.entries(figures).filter(([key]) => OTHER_THREE.some((row) => key.startsWith(`${row}.`)))
  if (parts.length === 0 || parts.some(([, figure]) => figure.state === 'text')) return figures
  const sums: Record<FigureKey, ExpectedFigure> = {}
  for (const [key, { value }] of parts) {
    const column = key.slice(key.lastIndexOf('.') + 1)
    const sum = (sums[`requests.other.${column}`]?.value ?? 0) + (value ?? 0)
    sums[`requests.other.${column}`] = { text: String(sum), value: sum, state: 'number' }
  }
  return { ...without(figures, (row) => OTHER_THREE.includes(row)), ...sums }
}
