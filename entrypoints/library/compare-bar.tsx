import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { CompareTools } from '#components/compare/CompareTools.tsx'
import { tablesOf } from '#components/compare/figure-rows.ts'
import { countLines } from '#lib/comparison/choose-lines.ts'
import type { WordsDifference } from '#lib/comparison/words.ts'
import { inReaderLanguage } from '#lib/i18n.ts'
import type { Severity } from '#lib/report/finding.ts'
import { countGroups, groupFindings } from '#lib/rules/group-findings.ts'
import { COMPARE_WORDS } from '#lib/words/compare-words.ts'
import { sayPercent } from '#lib/words/say-number.ts'
import type { ComparedCaptures } from './use-comparison.ts'
import { changeState, viewState } from './view-state.ts'

interface CompareBarProps {
  compared: ComparedCaptures
  words: WordsDifference | null
  children?: ComponentChildren
}

/** Chooses what is compared and which rows are shown, and says how much differs. */
export function CompareBar({ compared, words, children }: CompareBarProps) {
  const { what, lines, showsOnlyNew, hidesOnlySome } = viewState.value
  useStartOf(what)
  return (
    <CompareTools
      what={what}
      choice={lines}
      showsOnlyNew={showsOnlyNew}
      showsOnlySome={compared.comparison.editions.length > 1 ? !hidesOnlySome : null}
      said={words ? sayRepeated(words) : sayDiffering(compared)}
      counts={countInView(compared, what)}
      onWhat={(chosen) => changeState({ what: chosen })}
      onChoice={(choice) => changeState({ lines: choice })}
      onOnlyNew={(isOn) => changeState({ showsOnlyNew: isOn })}
      onOnlySome={(isOn) => changeState({ hidesOnlySome: !isOn })}
    >
      {children}
    </CompareTools>
  )
}

/** Goes back to the table's beginning when another table takes its place, where the bar that sticks covers that. */
function useStartOf(what: string): void {
  const shown = useRef(what)
  useLayoutEffect(() => {
    if (shown.current === what) return
    shown.current = what
    const bar = document.querySelector('.compare-tools')
    const table = bar?.nextElementSibling
    const isCovered = table && table.getBoundingClientRect().top < bar.getBoundingClientRect().bottom
    if (isCovered) table.scrollIntoView({ block: 'start' })
  }, [what])
}

function sayRepeated({ repeated }: WordsDifference): string {
  const words = inReaderLanguage(COMPARE_WORDS)
  return repeated === null ? '' : words.repeatedOverall(sayPercent(repeated).replace(/\.\d/, ''))
}

function sayDiffering({ comparison }: ComparedCaptures): string {
  const words = inReaderLanguage(COMPARE_WORDS)
  const rows = { choice: 'all', hidesOnlySome: false, applicant: 'total' } as const
  const counts = countLines(tablesOf(comparison.lines, rows).flatMap((table) => table.mains))
  return words.differing(counts.differing, counts.lines)
}

/** Errors and warnings of all reports: of their tables beside figures, of their words beside words. */
function countInView({ captures }: ComparedCaptures, what: 'figures' | 'words'): Record<Severity, number> {
  const groups = captures.flatMap(({ check }) => groupFindings(check.findings, check.repair))
  return countGroups(groups.filter(({ part }) => (part === 'words') === (what === 'words') && part !== 'rest'))
}
