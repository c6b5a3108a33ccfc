import type { Finding } from '#lib/report/finding.ts'
import type { Report } from '#lib/report/report.ts'
import { fold } from '#lib/text/fold.ts'

/**
 * What a finding is remembered by when a person sets it aside: its rule, its figures with their printed numbers, its
 * quote and its details. When one of the numbers changes the key is another, and the finding comes back.
 */
export function findingKey({ rule, figures, quote, details }: Finding, report: Pick<Report, 'figures'>): string {
  const printed = figures.map((key) => [key, fold(report.figures[key]?.text ?? '')])
  return `${rule}:${digest(JSON.stringify([printed, quote && fold(quote), inOrder(details)]))}`
}

/** The same value with the keys of its objects in order, so that equal values are written alike. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  const keys = Object.keys(value).sort()
  return keys.map((key) => [key, inOrder((value as Record<string, unknown>)[key])])
}

/** FNV-1a over two lanes of 32 bits, in hexadecimal: told apart within one report, which is all that is asked of it. */
function digest(text: string): string {
  let [one, other] = [0x811c9dc5, 0x1000193]
  for (let at = 0; at < text.length; at++) {
    one = Math.imul(one ^ text.charCodeAt(at), 0x01000193)
    other = Math.imul(other ^ text.charCodeAt(at), 0x85ebca6b) ^ (other >>> 13)
  }
  return [one, other].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('')
}
