import { useMemo } from 'preact/hooks'
import { TextsTable } from '#components/compare/TextsTable.tsx'
import { differSections } from '#lib/comparison/sections-difference.ts'
import type { WordsDifference } from '#lib/comparison/words.ts'
import type { ComparedCaptures } from './use-comparison.ts'
import { viewState } from './view-state.ts'

/** What differs in the words of the first two reports; null of fewer. Only worked out when it is asked for. */
export function useWordsDifference(
  { captures: [earlier, later] }: ComparedCaptures,
  isWanted: boolean,
): WordsDifference | null {
  return useMemo(
    () => (isWanted && earlier && later ? differSections(earlier.report, later.report) : null),
    [earlier?.id, later?.id, isWanted],
  )
}

/** The words of the first two reports side by side. */
export function ComparedWords({ compared, difference }: { compared: ComparedCaptures; difference: WordsDifference }) {
  const [earlier, later] = compared.captures
  const [one, other] = compared.heads
  if (!earlier || !later || !one || !other) return null
  return (
    <TextsTable
      difference={difference}
      heads={[one, other]}
      findings={[earlier.check.findings, later.check.findings]}
      showsOnlyNew={viewState.value.showsOnlyNew}
    />
  )
}
