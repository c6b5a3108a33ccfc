import type { FigureKey } from '#lib/form/form.ts'
import type { VariantSource } from './page-variants.ts'
import type { Random } from './random.ts'

/** A change that a reader must see, and the figures that it touches. */
export interface PlantedChange {
  what: 'digit changed' | 'cell blanked' | 'row removed' | 'cell made text' | 'neighbours exchanged'
  source: VariantSource
  keys: readonly FigureKey[]
}

/** Changes a source's figures in one place: a digit, a cell, two neighbouring cells, or a row of table 二 or 三. */
export function plantChange(random: Random, source: VariantSource): PlantedChange {
  const keys = Object.keys(source.figures)
  const numbers = keys.filter((key) => source.figures[key]?.state === 'number')
  const key = numbers[random.whole(0, numbers.length - 1)] ?? ''
  const what = random.pick<PlantedChange['what']>([
    'digit changed',
    'cell blanked',
    'row removed',
    'cell made text',
    'neighbours exchanged',
  ])
  const figures = { ...source.figures }
  if (what === 'row removed') {
    const row = rowOf(key.startsWith('disputes.') ? 'requests.received.total' : key)
    const gone = keys.filter((it) => rowOf(it) === row)
    for (const it of gone) delete figures[it]
    return { what, source: { ...source, figures }, keys: gone }
  }
  if (what === 'neighbours exchanged') {
    const next = keys.find((it) => rowOf(it) === rowOf(key) && figures[it]?.text !== figures[key]?.text)
    const [mine, other] = [figures[key], next === undefined ? undefined : figures[next]]
    if (mine && other && next !== undefined) {
      figures[key] = other
      figures[next] = mine
      return { what, source: { ...source, figures }, keys: [key, next] }
    }
  }
  if (what === 'cell blanked') figures[key] = { text: '', value: null, state: 'blank' }
  else if (what === 'cell made text') figures[key] = { text: '见附件', value: null, state: 'text' }
  else {
    const value = (figures[key]?.value ?? 0) + random.pick([1, 9, 10, 90])
    figures[key] = { text: String(value), value, state: 'number' }
  }
  return { what: what === 'neighbours exchanged' ? 'digit changed' : what, source: { ...source, figures }, keys: [key] }
}

function rowOf(key: FigureKey): string {
  return key.slice(0, key.lastIndexOf('.'))
}
