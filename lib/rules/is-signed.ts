import { settledYear } from './evidence/settled-year.ts'
import { flagReport } from './flag.ts'
import type { Rule } from './rule.ts'

/** Organ and date stand at the end; the date is not before 31 December of the year and not after publication. */
export const isSigned: Rule = {
  id: 'is-signed',
  severity: 'info',
  check: (report) => {
    const { year } = settledYear(report)
    const { signature, published, publishedFrom } = report
    const what = (): string | null => {
      if (!signature) return 'missing'
      if (signature.organ === null) return 'no-organ'
      if (signature.date === null) return 'no-date'
      if (year !== null && signature.date < `${year}-12-31`) return 'too-early'
      return published !== null && publishedFrom !== 'signature' && signature.date > published
        ? 'after-publication'
        : null
    }
    const fault = what()
    if (fault === null) return []
    const details = { what: fault, date: signature?.date ?? null, published }
    return [flagReport('is-signed', 'info', details)]
  },
}
