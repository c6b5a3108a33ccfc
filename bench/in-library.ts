import { Dexie } from 'dexie'
import { exportLibrary } from '#entrypoints/library/export-library.ts'
import { partsFrom } from '#entrypoints/library/import-in-worker.ts'
import { importLibrary } from '#entrypoints/library/import-library.ts'
import type { PackedCapture } from '#lib/capture/packed-capture.ts'
import { packReport } from '#lib/capture/packed-report.ts'
import { divisions } from '#lib/organs/divisions.ts'
import { listFacets, listOrgans } from '#lib/store/groups.ts'
import { incomingOf, openIntake } from '#lib/store/intake.ts'
import { openLibrary } from '#lib/store/open.ts'
import { countCaptures, getCapture, listCaptures } from '#lib/store/read.ts'
import { seriesOf } from '#lib/store/series.ts'
import { captureOf } from '#tests/generate/captures.ts'
import { randomFrom } from '#tests/generate/random.ts'
import { makeReport } from '#tests/generate/reports.ts'

const BODIES = [
  '商务局',
  '教育局',
  '水利局',
  '人民政府办公室',
  '市场监督管理局',
  '统计局',
  '财政局',
  '卫生健康局',
] as const
const YEARS = [2019, 2020, 2021, 2022, 2023] as const
const TEMPLATES = 60
const BATCH = 500

/** The n-th of as many captures as one likes: organs of all divisions, five years each. */
function captureAt(at: number, templates: readonly PackedCapture[]): PackedCapture {
  const template = templates[at % templates.length]
  const year = YEARS[at % YEARS.length] ?? 2021
  const organ = Math.floor(at / YEARS.length)
  const place = divisions()[organ % divisions().length]
  const agency = `${place?.name}${BODIES[Math.floor(organ / divisions().length) % BODIES.length]}`
  if (!template) throw new Error('no template')
  const address = `https://www.example.gov.cn/${place?.code}/${at}.html`
  const title = `${agency}${year}年政府信息公开工作年度报告`
  const hex = at.toString(16).padStart(12, '0')
  return {
    ...template,
    id: `${hex.slice(-8)}-0000-4000-8000-${hex}`,
    address,
    title,
    capturedAt: new Date(1.7e12 + at * 60_000).toISOString(),
    contentHash: hex.padStart(64, '0'),
    report: { ...template.report, agency, year, title, address },
  }
}

/** A report's page of about 160 kB. */
function pageAt(at: number): string {
  const random = randomFrom(at)
  const row = () =>
    `<tr>${`<td style="border:1px solid #000"><p class="MsoNormal">${random.whole(0, 99)}</p></td>`.repeat(9)}</tr>`
  return `<!doctype html><title>${at}</title><table>${Array.from({ length: 220 }, row).join('')}</table>`
}

/** Fills the library with so many captures, with their pages or without; gives milliseconds. */
export async function fill(count: number, hasPages: boolean): Promise<number> {
  const templates = Array.from({ length: TEMPLATES }, (_, seed): PackedCapture => {
    const { report, ...rest } = captureOf(makeReport(seed, { edition: '2021', length: 600 }), seed)
    return { ...rest, report: packReport(report) }
  })
  const intake = await openIntake()
  const started = performance.now()
  for (let from = 0; from < count; from += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, count - from) }, (_, at) =>
      incomingOf({
        capture: captureAt(from + at, templates),
        page: null,
        html: hasPages ? pageAt(from + at) : null,
      }),
    )
    await intake.take(batch)
  }
  return performance.now() - started
}

/** Milliseconds that each of some steps takes. */
async function timesOf(steps: readonly (() => Promise<unknown>)[]): Promise<number[]> {
  const times: number[] = []
  for (const step of steps) {
    const started = performance.now()
    await step()
    times.push(performance.now() - started)
  }
  return times
}

/** Opens the library in a fresh page and shows its first list page: milliseconds of both. */
export const openFirstPage = () => timesOf([() => openLibrary(), () => listCaptures()])

/** List pages in every order, again and again. */
export const listPages = () =>
  timesOf(
    Array.from(
      { length: 40 },
      (_, at) => () =>
        listCaptures({
          sort: (['capturedAt', 'organ', 'year', 'errors'] as const)[at % 4] ?? 'year',
          isAscending: at % 8 < 4,
        }),
    ),
  )

/** The first search of a page, which reads the roll; then one keystroke after the other. */
export async function search(): Promise<{ first: number; keystrokes: number[] }> {
  const [first = 0] = await timesOf([() => listCaptures({ words: '商' })])
  const typed = ['肥城市商务局', '山东省 教育 2021', '新疆', '人民政府办公室2023', '朝阳区']
  const keys = typed.flatMap((words) => Array.from(words, (_, at) => words.slice(0, at + 1)))
  return { first, keystrokes: await timesOf(keys.map((words) => () => listCaptures({ words }))) }
}

/** Filters with their counts, and organs with their years. */
export const group = () =>
  timesOf([
    () => listFacets(),
    () => listFacets({ words: '商务' }),
    () => listOrgans(),
    () => listOrgans({ words: '商务' }),
  ])

/** The series of organs here and there. */
export const series = () =>
  timesOf(
    Array.from({ length: 60 }, (_, at) => () => {
      const place = divisions()[(at * 53) % divisions().length]
      return seriesOf({ agency: `${place?.name}商务局`, address: `https://www.example.gov.cn/${at}` })
    }),
  )

/** Single captures with their reports. */
export const captures = async () => {
  const { captures: lines } = await listCaptures({ limit: 40 })
  return timesOf(
    lines.map(
      ({ id }) =>
        () =>
          getCapture(id),
    ),
  )
}

const HTML = 'http://www.w3.org/1999/xhtml'
let file: Blob | null = null

const quiet = () => ({ tell: () => {}, signal: new AbortController().signal })

/** Exports the whole library. */
export async function exportAll(hasPages: boolean): Promise<{ took: number; bytes: number }> {
  const started = performance.now()
  file = await exportLibrary({ hasPages }, quiet())
  return { took: performance.now() - started, bytes: file.size }
}

/** Saves what was exported last, as a download. */
export function saveExport(): void {
  const link = document.createElementNS(HTML, 'a') as HTMLAnchorElement
  link.href = URL.createObjectURL(file ?? new Blob())
  link.download = 'library.ndjson'
  link.click()
}

/** Puts an input for a library file into the page. */
export function offerFile(): HTMLInputElement {
  const input = document.createElementNS(HTML, 'input') as HTMLInputElement
  input.type = 'file'
  document.documentElement.append(input)
  return input
}

/** Imports the file that was chosen, which the built extension's worker reads. */
export async function importAll(worker: string): Promise<{ took: number; taken: number; count: number }> {
  const input = document.getElementsByTagNameNS(HTML, 'input')[0] as HTMLInputElement
  const source = input.files?.[0] ?? new Blob()
  const started = performance.now()
  const { taken } = await importLibrary(source, quiet(), (file, tell) =>
    partsFrom(new Worker(worker, { type: 'module' }), file, tell),
  )
  return { took: performance.now() - started, taken, count: await countCaptures() }
}

/** Puts so many light rows with one compound index into a database of their own; gives milliseconds. */
export async function putPlainRows(count: number): Promise<number> {
  const plain = new Dexie('plain')
  plain.version(1).stores({ rows: 'id, [organ+year]' })
  const started = performance.now()
  for (let from = 0; from < count; from += 5000) {
    await plain.table('rows').bulkPut(
      Array.from({ length: Math.min(5000, count - from) }, (_, at) => {
        const number = from + at
        return {
          id: `row-${number}`,
          organ: `商务局${number % 9000}`,
          year: 2019 + (number % 5),
          title: '年度报告',
          errors: 0,
        }
      }),
    )
  }
  return performance.now() - started
}
