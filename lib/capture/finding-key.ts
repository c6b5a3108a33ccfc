import type { Finding } from '#lib/report/finding.ts'
import type { Report } from '#lib/report/report.ts'
import { fold } from '#lib/text/fold.ts'
import { digest, signsOf } from './digest.ts'

/**
 * What a finding is remembered by when a person sets it aside: its rule, its figures with their printed numbers, its
 * quote and its details. When one of the numbers changes the key is another, and the finding comes back.
 */
export function findingKey({ rule, figures, quote, details }: Finding, report: Pick<Report, 'figures'>): string {
  const printed = figures.map((key) => [key, fold(report.figures[key]?.text ?? '')])
  return `${rule}:${digest(signsOf(JSON.stringify([printed, quote && fold(quote), inOrder(details)])))}`
}

/** The same value with the keys of its objects in order, so that equal values are written alike. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  const keys = Object.keys(value).sort()
  return keys.map((key) => [key, inOrder((value as Record<string, unknown>)[key])])
}
