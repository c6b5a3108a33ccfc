import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Capture } from '#lib/capture/capture.ts'
import { packReport } from '#lib/capture/packed-report.ts'
import { incomingOf, openIntake } from '#lib/store/intake.ts'
import { closeLibrary, openLibrary } from '#lib/store/open.ts'
import { readOut } from '#lib/store/out.ts'
import { getCapture } from '#lib/store/read.ts'
import { askForRecheck, goOn } from '#lib/store/recheck.ts'
import { deleteCaptures, forgetRemoved } from '#lib/store/remove.ts'
import { captureOf } from '#tests/generate/captures.ts'
import { makeReport, withFigures } from '#tests/generate/reports.ts'
import { emptyLibrary } from './empty-library.ts'

const MANY = 150

/** Captures about as many organs, in the order of their ids. */
function makeCaptures(count = MANY): Capture[] {
  const captures = Array.from({ length: count }, (_, seed) =>
    captureOf(makeReport(seed, { agency: `青川市第${seed}中学`, length: 60 }), seed),
  )
  return captures.sort((one, other) => (one.id < other.id ? -1 : 1))
}

/** Takes captures in as one part of a library file. */
async function takeIn(captures: readonly Capture[]): Promise<void> {
  const intake = await openIntake()
  const given = captures.map(({ report, ...rest }) => ({ ...rest, report: packReport(report) }))
  await intake.take(given.map((capture) => incomingOf({ capture, page: null, html: null })))
  await intake.close()
}

async function expectAllThere(captures: readonly Capture[]): Promise<void> {
  for (const { id, report } of captures) expect((await getCapture(id))?.report).toEqual(report)
  const out: string[] = []
  for await (const batch of readOut({})) out.push(...batch.map(({ head }) => head.id))
  expect(out).toEqual(captures.map(({ id }) => id))
}

/** Ids of the captures whose reports are in the database, with rows of their own and in bundles. */
async function storedIds() {
  const library = await openLibrary()
  const bundles = await library.bundles.toArray()
  const alone = await library.reports.toCollection().primaryKeys()
  return { alone, together: bundles.map(({ members }) => members) }
}

beforeEach(emptyLibrary)

describe('reports that were taken in together', () => {
  it('are stored in few rows where they come in the order of their ids, and are all there', async () => {
    const captures = makeCaptures()
    await takeIn(captures)
    const { alone, together } = await storedIds()
    expect(alone).toEqual([])
    expect(together.length).toBeLessThan(MANY / 20)
    expect(together.flat().sort()).toEqual(captures.map(({ id }) => id))
    await closeLibrary()
    await expectAllThere(captures)
  })

  it('are stored one by one in any other order, since none would be read with its neighbours', async () => {
    const captures = makeCaptures()
    await takeIn(captures.toReversed())
    expect((await storedIds()).together).toEqual([])
    await expectAllThere(captures)
  })

  it('are forgotten for good when their captures are: nothing of them stays behind with the others', async () => {
    const captures = makeCaptures()
    await takeIn(captures)
    const isOdd = (_: unknown, at: number) => at % 2 === 1
    const undo = await deleteCaptures(captures.filter(isOdd).map(({ id }) => id))
    await undo()
    await expectAllThere(captures)
    await deleteCaptures(captures.filter(isOdd).map(({ id }) => id))
    await forgetRemoved()
    const left = captures.filter((_, at) => !isOdd(_, at))
    expect((await storedIds()).together.flat().sort()).toEqual(left.map(({ id }) => id))
    const bytes = (await (await openLibrary()).bundles.toArray())
      .map((row) => new TextDecoder().decode(row.bytes))
      .join()
    for (const [at, { report }] of captures.entries()) {
      expect(bytes.includes(`${report.agency}"`)).toBe(!isOdd(report, at))
    }
    await expectAllThere(left)
    await deleteCaptures(left.map(({ id }) => id))
    await forgetRemoved()
    expect(await storedIds()).toEqual({ alone: [], together: [] })
  })

  it('take new findings, and lose none of the others', async () => {
    const [first, ...others] = makeCaptures(20)
    if (!first) throw new Error('no capture')
    const { report } = first
    const before = withFigures({ ...report, year: (report.year ?? 0) - 1 }, { 'requests.carriedOut.total': 987_654 })
    const earlier = { ...captureOf(before, 777), address: 'https://www.example.gov.cn/earlier.html' }
    await takeIn([first, ...others].sort((one, other) => (one.id < other.id ? -1 : 1)))
    expect(first.check.findings.some(({ rule }) => rule === 'carry-over-continues')).toBe(false)
    await takeIn([earlier])
    await askForRecheck()
    expect(await goOn(new AbortController().signal)).toBe(true)
    const rules = (await getCapture(first.id))?.check.findings.map(({ rule }) => rule)
    expect(rules).toContain('carry-over-continues')
    const row = await (await openLibrary()).reports.get(first.id)
    if (!(row?.report instanceof Uint8Array)) throw new Error('no bytes')
    expect(row.report.buffer.byteLength, 'nothing of the others is stored with it').toBe(row.report.byteLength)
    await expectAllThere([earlier, first, ...others].sort((one, other) => (one.id < other.id ? -1 : 1)))
  })
})
