import { describe, expect, test } from 'vitest'
import { readHtml } from '#lib/files/html.ts'
import { readReport } from '#lib/reading/read-report.ts'
import { makeVariant, type PageVariant, type VariantSource } from '#tests/generate/page-variants.ts'
import { plantChange } from '#tests/generate/planted-changes.ts'
import { randomFrom } from '#tests/generate/random.ts'
import { plainFigures, variantSources } from '#tests/generate/variant-sources.ts'

const SEED = Number(process.env.GOUJI_SEED ?? 20260201)
const VARIANTS = Number(process.env.GOUJI_VARIANTS ?? 5000)
const CHANGES = 1000
const BATCHES = 5

const sources = variantSources().filter((source) =>
  Object.values(source.figures).some((figure) => figure.state === 'number'),
)

/** What is wrong with the reading of a variant, or null. */
function findWrong(variant: PageVariant, source: VariantSource): string | null {
  const outcome = readReport(readHtml(variant.html, null))
  if (outcome.kind !== 'report') return outcome.kind
  const { report } = outcome
  const read = plainFigures(report)
  const keys = new Set([...Object.keys(read), ...Object.keys(variant.figures)])
  for (const key of keys) {
    const [given, expected] = [JSON.stringify(read[key]), JSON.stringify(variant.figures[key])]
    if (given !== expected) return `${key}: ${given} for ${expected}`
  }
  if (report.edition !== source.edition) return `edition ${report.edition}`
  if (report.year !== source.year) return `year ${report.year}`
  return report.hasSecondReport ? 'a second report' : null
}

function sourceAt(index: number): VariantSource {
  const source = sources[index % sources.length]
  if (!source) throw new Error('there is no source')
  return source
}

describe(`${VARIANTS} variants of ${sources.length} reports (seed ${SEED})`, () => {
  test.each(Array.from({ length: BATCHES }, (_, batch) => batch))(
    'batch %i gives every figure',
    { timeout: 600_000 },
    (batch) => {
      const wrong: string[] = []
      const size = Math.ceil(VARIANTS / BATCHES)
      for (let index = batch * size; index < (batch + 1) * size; index++) {
        const source = sourceAt(index)
        const variant = makeVariant(SEED + index, source)
        const fault = findWrong(variant, source)
        if (fault)
          wrong.push(`seed ${SEED + index}, source ${index % sources.length}: ${fault} (${variant.traits.join(', ')})`)
      }
      expect(wrong).toEqual([])
    },
  )
})

describe(`${CHANGES} planted changes (seed ${SEED})`, () => {
  test('are all seen, and nothing else', { timeout: 120_000 }, () => {
    const random = randomFrom(SEED)
    const wrong: string[] = []
    const kinds = new Map<string, number>()
    for (let index = 0; index < CHANGES; index++) {
      const { what, source, keys } = plantChange(random, sourceAt(index))
      const variant = makeVariant(SEED - index, source)
      // Where a label is missing, the row is told by those around it; with one of them gone, nothing tells it.
      if (what === 'row removed' && variant.traits.includes('a label is missing')) continue
      kinds.set(what, (kinds.get(what) ?? 0) + 1)
      const fault = findWrong(variant, source)
      if (fault) wrong.push(`seed ${SEED - index}: ${what} ${keys[0]}: ${fault} (${variant.traits.join(', ')})`)
    }
    expect(wrong).toEqual([])
    expect([...kinds.values()].every((count) => count > CHANGES / 20)).toBe(true)
    expect(kinds.size).toBe(5)
  })
})
