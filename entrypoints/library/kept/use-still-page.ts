import { useMemo, useState } from 'preact/hooks'
import { ALL_MARKED, stillPage, UNMARKED } from '#lib/page/still-page.ts'
import { type FindingGroup, isSameGroup } from '#lib/rules/group-findings.ts'
import { type KeptCapture, marksOf, placeOf } from './use-kept-page.ts'

/** A kept page as it is shown, where on it the person is, and what leads elsewhere on it. */
export function useStillPage(kept: KeptCapture) {
  const { summary, capture, html, groups, aside } = kept
  const [isMarked, setMarked] = useState(true)
  const [asked, setAsked] = useState<{ group: FindingGroup } | null>(null)
  const listed = [...groups, ...aside.map(({ group }) => group)]
  const places = listed.map((group) => placeOf(group, capture.report))
  // By what is on it, not by when it was read: a page that is drawn anew begins at its top.
  const drawn = JSON.stringify([marksOf(kept), places])
  const still = useMemo(
    () => (html === null ? null : stillPage(html, summary.address, marksOf(kept), places)),
    [html, drawn],
  )
  const fragmentOf = (group: FindingGroup) => still?.fragments[listed.indexOf(group)] ?? null
  const current = listed.find((group) => asked && isSameGroup(group, asked.group)) ?? null
  const fragment = (current && fragmentOf(current)) ?? (isMarked ? ALL_MARKED : UNMARKED)
  return {
    still,
    /** Another one whenever the person asks, also for the place that was asked for last. */
    at: useMemo(() => ({ fragment }), [fragment, asked]),
    current,
    gone: new Set(listed.filter((group, at) => places[at] && fragmentOf(group) === null)),
    isMarked: isMarked || current !== null,
    goTo: (group: FindingGroup) => {
      setAsked({ group })
      setMarked(true)
    },
    turnMarks: (isOn: boolean) => {
      setAsked(null)
      setMarked(isOn)
    },
  }
}
