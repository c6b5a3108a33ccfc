import { useEffect, useRef } from 'preact/hooks'
import { TextsTable } from '#components/compare/TextsTable.tsx'
import { differSections } from '#lib/comparison/sections-difference.ts'
import type { WordsDifference } from '#lib/comparison/words.ts'
import type { ComparedCaptures } from './use-comparison.ts'
import { viewState } from './view-state.ts'

/**
 * What differs in the words of the first two reports; null of fewer. Worked out while the person looks at the figures,
 * so that it is there when it is asked for.
 */
export function useWordsDifference(
  { captures: [earlier, later] }: ComparedCaptures,
  isWanted: boolean,
): WordsDifference | null {
  const known = useRef<{ of: string; difference: WordsDifference } | null>(null)
  const of = `${earlier?.id} ${later?.id}`
  const workOut = (): WordsDifference | null => {
    if (!earlier || !later) return null
    if (known.current?.of !== of) known.current = { of, difference: differSections(earlier.report, later.report) }
    return known.current.difference
  }
  useEffect(() => {
    const waiting = requestIdleCallback(workOut)
    return () => cancelIdleCallback(waiting)
  }, [of])
  return isWanted ? workOut() : null
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
