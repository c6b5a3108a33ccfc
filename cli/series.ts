import { hostOf } from '#lib/capture/address.ts'
import { checkInSeries } from '#lib/capture/check-in-series.ts'
import { packReport, unpackReport } from '#lib/capture/packed-report.ts'
import { identifyOrgan } from '#lib/organs/identify-organ.ts'
import type { Outcome } from '#lib/reading/outcome.ts'
import type { Check } from '#lib/report/finding.ts'
import type { Report } from '#lib/report/report.ts'
import { type Answer, answerPath } from './answer.ts'

/** One path's answer while the others are read: its figures, words and findings as text, nothing of its page. */
interface Held {
  source: string
  /** Organ and year, or null where either is not known. */
  place: { organ: string; year: number; host: string } | null
  /** JSON of outcome and check, the report packed. */
  text: string
}

/**
 * Reads and checks paths as one library: all are read first, then each report is held against the one of the same organ
 * about the year before, among several the one of the same portal, else the last given. Answers come in the order given.
 */
export async function* answerSeries(paths: readonly string[]): AsyncGenerator<Answer> {
  const held: Held[] = []
  for (const path of paths) held.push(hold(await answerPath(path)))
  const byPlace = Map.groupBy(held, ({ place }) => place && `${place.organ} ${place.year}`)
  for (const one of held) {
    const before = one.place ? (byPlace.get(`${one.place.organ} ${one.place.year - 1}`) ?? []) : []
    const lastYear = before.findLast(({ place }) => place?.host === one.place?.host) ?? before.at(-1)
    yield answerOf(one, lastYear ? reportOf(lastYear) : null)
  }
}

function hold({ source, outcome, check }: Answer): Held {
  if (outcome.kind !== 'report') return { source, place: null, text: JSON.stringify({ outcome, check }) }
  const { report } = outcome
  const host = hostOf(report.address ?? '')
  const { key } = identifyOrgan(report.agency, host)
  const place = key !== null && report.year !== null ? { organ: key, year: report.year, host } : null
  return { source, place, text: JSON.stringify({ outcome: { ...outcome, report: packReport(report) }, check }) }
}

function answerOf({ source, text }: Held, lastYear: Report | null): Answer {
  const { outcome, check } = JSON.parse(text) as { outcome: Outcome; check: Check | null }
  if (outcome.kind !== 'report' || !check) return { source, outcome, check }
  const report = unpackReport(outcome.report)
  return { source, outcome: { ...outcome, report }, check: checkInSeries(check, report, lastYear) }
}

function reportOf({ text }: Held): Report {
  return unpackReport((JSON.parse(text) as { outcome: { report: unknown } }).outcome.report)
}
