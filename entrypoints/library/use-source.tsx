import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { SourceNotice } from '#components/compare/SourceNotice.tsx'
import type { FigureKey } from '#lib/form/form.ts'
import { askBackground } from '#lib/messages.ts'
import type { NotShown } from '#lib/words/source-words.ts'
import { writeStudy } from './study.ts'
import type { ComparedCaptures } from './use-comparison.ts'

/** Where a person chose a figure of a report, and why its cell was not shown; `why` is null on the way there. */
interface Going {
  place: string
  report: number
  why: NotShown | null
}

/** Going from figures to the pages they were read from. */
export interface Source {
  /** Goes to cells of a report; `place` names what was clicked. */
  goTo: (place: string, report: number, figures: readonly FigureKey[]) => void
  /** What came of it: where it was clicked, and words for that place; null while there is nothing to tell. */
  told: { key: string; said: ComponentChildren } | null
}

/** The formula of the chosen rate, as a place where figures are clicked. */
export const RATE_PLACE = 'rate'

/** Goes to figures on their pages, and says where it was asked what came of it. */
export function useSource({ captures, heads }: ComparedCaptures): Source {
  const [going, setGoing] = useState<Going | null>(null)
  const ids = captures.map(({ id }) => id).join(' ')
  useEffect(() => setGoing(null), [ids])

  const goTo: Source['goTo'] = async (place, report, figures) => {
    const capture = captures[report]
    if (!capture) return
    const now: Going = { place, report, why: null }
    setGoing(now)
    const { agency, year } = capture.report
    const shown = await askBackground('showSource', { agency, year, address: capture.address, figures: [...figures] })
    const why = shown.ok ? shown.answer : 'failed'
    // Whoever has asked for another figure meanwhile is told of that one.
    setGoing((latest) => (latest !== now ? latest : why === 'shown' ? null : { ...now, why }))
  }
  const capture = going && captures[going.report]
  if (!going || !capture) return { goTo, told: null }
  const said = (
    <SourceNotice
      report={heads[going.report]?.full ?? ''}
      why={going.why}
      address={capture.address}
      kept={`library.html${writeStudy({ view: 'kept', capture: capture.id })}`}
      onDismiss={() => setGoing(null)}
    />
  )
  return { goTo, told: { key: going.place, said } }
}
