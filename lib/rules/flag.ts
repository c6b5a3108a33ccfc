import type { Finding, Place, Severity } from '#lib/report/finding.ts'

/** Words of the report and where they stand; no place when the page prints them only in a meta. */
export interface Quoted {
  quote: string
  place: Place | null
}

/** A finding about words; both parts are null when what should be quoted is not there. */
export function flagWords(
  rule: string,
  severity: Severity,
  { quote, place }: Pick<Finding, 'quote' | 'place'>,
  details: Finding['details'],
): Finding {
  return { rule, severity, figures: [], quote, place, details }
}

/** A finding about cells, about a table, or about the report as a whole. */
export function flagReport(
  rule: string,
  severity: Severity,
  details: Finding['details'],
  figures: readonly string[] = [],
): Finding {
  return { rule, severity, figures: [...figures], quote: null, place: null, details }
}
