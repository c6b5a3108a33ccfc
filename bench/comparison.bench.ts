import { piecesOfCapture } from '#lib/capture/packed-capture.ts'
import { drawCompositionBars } from '#lib/comparison/charts/composition-bars.ts'
import { compareReports } from '#lib/comparison/compare.ts'
import { compositionOf } from '#lib/comparison/composition.ts'
import { comparePassages } from '#lib/comparison/passages.ts'
import { rankReports } from '#lib/comparison/ranking.ts'
import { ratesOf } from '#lib/comparison/rates.ts'
import { differSections } from '#lib/comparison/sections-difference.ts'
import { tableOfComparison } from '#lib/export/comparison-table.ts'
import { readLibrary } from '#lib/export/read-library.ts'
import { writeLibrary } from '#lib/export/write-library.ts'
import { writeXlsx } from '#lib/export/xlsx.ts'
import { makeCapture } from '#tests/generate/captures.ts'
import { type Measurement, measure, tabulate } from './measure.ts'

const SIX = Array.from({ length: 6 }, (_, seed) => makeCapture(seed, { length: 3000, size: 420 }))
const GROUP = Array.from({ length: 400 }, (_, seed) =>
  makeCapture(seed, { edition: '2021', year: 2023, length: 3000, size: 420 }),
)
const BARS = { width: 540, barHeight: 14, step: 18, before: 56, behind: 48, scale: 'share' } as const

/** Everything a comparison shows when it opens. */
function openComparison(captures: typeof SIX): void {
  compareReports(captures)
  for (const { report } of captures) ratesOf(report)
  drawCompositionBars(
    captures.map(({ report }) => compositionOf(report)),
    BARS,
  )
}

/** Words of a group of reports, of which each tenth copied a paragraph from the one before it. */
function groupWithCopies() {
  return GROUP.map(({ report }, at) => {
    const copied = at % 10 === 1 ? GROUP[at - 1]?.report.sections[0]?.passages[2] : undefined
    const [overview, ...others] = report.sections
    if (!copied || !overview) return report
    return { ...report, sections: [{ ...overview, passages: [...overview.passages, copied] }, ...others] }
  })
}

const encode = (text: string) => new TextEncoder().encode(text)
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

/** Captures as the library gives them out. */
function written(captures: typeof GROUP) {
  return writeLibrary(
    { exportedAt: '', extensionVersion: '0.1.0', captures: captures.length, hasPages: false },
    [captures.map((capture) => ({ ...piecesOfCapture(capture, encode), page: null }))],
    encode,
  )
}

async function drain(generator: AsyncIterable<unknown> | Iterable<unknown>): Promise<void> {
  for await (const _ of generator);
}

/** Speeds of comparing and of taking away. */
export async function benchComparison(): Promise<Measurement[]> {
  const [one, other] = SIX
  if (!one || !other) return []
  const copies = groupWithCopies()
  const comparison = compareReports([one, other])
  const file: Uint8Array[] = []
  for await (const chunk of written(GROUP)) file.push(chunk.slice())
  const byRate = { kind: 'rate', rate: 'openRate', applicant: 'total' } as const
  return [
    await measure('two reports: lines, changes, rates, bars', 16, () => openComparison([one, other])),
    await measure('six reports: the same', 50, () => openComparison(SIX)),
    await measure('400 reports ranked by a rate', 200, () =>
      rankReports(
        GROUP.map(({ report }) => report),
        byRate,
      ),
    ),
    await measure('words of two reports, 3,000 characters each', 15, () => differSections(one.report, other.report)),
    await measure('passages of 400 reports, 3,000 characters each', 5000, () => drain(comparePassages(copies)), 3),
    await measure(
      'a comparison as XLSX',
      null,
      () => writeXlsx([tableOfComparison(comparison, comparison.lines, 'zh_CN')]),
      5,
    ),
    await measure('400 captures written as NDJSON', null, () => drain(written(GROUP)), 5),
    await measure('400 captures read from NDJSON', null, () => drain(readLibrary(file, decode)), 5),
  ]
}

if (import.meta.main) console.info(tabulate(await benchComparison()))
