import { useMemo } from 'preact/hooks'
import type { DecidedCapture } from '#lib/capture/decisions.ts'
import { compareReports } from '#lib/comparison/compare.ts'
import type { Comparison } from '#lib/comparison/comparison.ts'
import { type Composition, compositionOf } from '#lib/comparison/composition.ts'
import type { Rate } from '#lib/comparison/rate.ts'
import { ratesOf } from '#lib/comparison/rates.ts'
import { readerLanguage } from '#lib/i18n.ts'
import { getDecided } from '#lib/store/decide.ts'
import { headsOf, type ReportHead } from '#lib/words/say-heads.ts'
import { useWatched, type Watched } from './use-watched.ts'

/** Reports side by side with everything that is shown of them. */
export interface ComparedCaptures {
  captures: readonly DecidedCapture[]
  heads: readonly ReportHead[]
  comparison: Comparison
  rates: readonly (readonly Rate[])[]
  compositions: readonly Composition[]
}

/** The picked captures, live, in their order; undefined stands for what is not, or no longer, in the library. */
export function usePicked(ids: readonly string[]): Watched<readonly (DecidedCapture | undefined)[]> {
  const asked = ids.join(' ')
  const watched = useWatched(async () => ({ asked, captures: await getDecided(ids) }), [asked])
  if (watched.is !== 'read') return watched
  // What was read for other picks is of no use for these.
  return watched.value.asked === asked ? { is: 'read', value: watched.value.captures } : { is: 'reading' }
}

/** Compares captures; the same captures, as decided, give the same comparison without comparing again. */
export function useComparison(captures: readonly DecidedCapture[], applicant = 'total'): ComparedCaptures {
  const key = captures.map(({ id, check }) => `${id} ${check.findings.length}`).join(' ')
  return useMemo(() => {
    const reports = captures.map(({ report }) => report)
    return {
      captures,
      heads: headsOf(reports, readerLanguage()),
      comparison: compareReports(captures),
      rates: reports.map((report) => ratesOf(report, applicant)),
      compositions: reports.map((report) => compositionOf(report, applicant)),
    }
  }, [key, applicant])
}
