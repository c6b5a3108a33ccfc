import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Button } from '#components/Button.tsx'
import { type FindingActions, FindingActs } from '#components/FindingActs.tsx'
import { FindingWording } from '#components/FindingWording.tsx'
import { Icon } from '#components/Icon.tsx'
import { SeveritySign, signOfGroup } from '#components/SeveritySign.tsx'
import type { AsideGroup } from '#lib/capture/decisions.ts'
import { inReaderLanguage, readerLanguage } from '#lib/i18n.ts'
import type { Report } from '#lib/report/report.ts'
import { FINDING_WORDS } from '#lib/words/finding-words.ts'
import { PANEL_WORDS } from '#lib/words/panel-words.ts'
import { sayWhere } from '#lib/words/say-where.ts'
import { leavesOutZeros } from '#lib/words/written-sum.ts'
import { CertainRepair } from './CertainRepair.tsx'
import { inPixels } from './in-pixels.ts'
import type { CardShown } from './panel-state.ts'
import { type Placed, placeCard } from './place-card.ts'

interface FindingCardProps extends CardShown {
  report: Report
  aside: readonly AsideGroup[]
  actions: FindingActions
  onClose: () => void
  /** A finding was set aside or restored, so that the card goes away. */
  onSettled: () => void
}

/** The explanation beside a marked cell: corner to corner with it, so that its row and its column stay in sight. */
export function FindingCard(props: FindingCardProps) {
  const { groups, report, aside, onClose } = props
  const words = inReaderLanguage(PANEL_WORDS)
  const findings = inReaderLanguage(FINDING_WORDS)
  const [first, ...others] = groups
  const card = useRef<HTMLElement>(null)
  const placed = usePlace(card, props)
  const actions = settling(props)
  const settled = aside.find(({ group }) => group === first)
  return (
    <section
      class={settled ? 'card settled' : 'card'}
      role="dialog"
      aria-labelledby="card-title"
      ref={card}
      data-side={placed.side}
      data-edge={placed.edge}
      style={inPixels({ left: placed.left, top: placed.top })}
    >
      <header class="card-head">
        <SeveritySign kind={signOfGroup(first)} on={first.part === 'words' ? 'words' : 'cell'} />
        <h2 id="card-title">
          <span>{findings.severities[first.severity]}</span> <span>{findings.partsShort[first.part]}</span>{' '}
          {sayWhere(first, report, readerLanguage())}
        </h2>
        <Button kind="icon" size="small" label={words.closeCard} onClick={onClose}>
          <Icon name="close" />
        </Button>
      </header>
      <div class="card-body">
        {first.change ? (
          <CertainRepair group={first} report={report} />
        ) : (
          <FindingWording group={first} report={report} />
        )}
      </div>
      <footer class="card-foot">
        <FindingActs group={first} report={report} aside={settled} actions={actions}>
          {first.findings.some((finding) => leavesOutZeros(finding)) && <span class="rest">{words.zerosLeftOut}</span>}
        </FindingActs>
      </footer>
      {others.map((group) => (
        <div class="card-other" key={group.findings[0]}>
          <SeveritySign kind={signOfGroup(group)} label={findings.severities[group.severity]} />
          <div>
            <FindingWording group={group} report={report} />
            <FindingActs group={group} report={report} actions={actions} />
          </div>
        </div>
      ))}
    </section>
  )
}

/** Where the card stands, found anew whenever it grows or shrinks. */
function usePlace(card: { current: HTMLElement | null }, { anchor, room, groups }: CardShown): Placed {
  const [placed, setPlaced] = useState<Placed>({ left: anchor.right, top: anchor.top, side: 'right', edge: 'above' })
  useLayoutEffect(() => {
    const drawn = card.current
    if (!drawn) return
    const place = () => setPlaced(placeCard(anchor, room, { width: drawn.offsetWidth, height: drawn.offsetHeight }))
    place()
    const sizes = new ResizeObserver(place)
    sizes.observe(drawn)
    return () => sizes.disconnect()
  }, [anchor.left, anchor.top, anchor.right, anchor.bottom, room.left, room.top, room.right, room.bottom, groups])
  return placed
}

/** The same actions; a card whose finding has left its place has nothing to stand beside. */
function settling({ actions, onSettled }: FindingCardProps): FindingActions {
  const told = async (deciding: ReturnType<FindingActions['takeBack']>) => {
    const failure = await deciding
    if (!failure) onSettled()
    return failure
  }
  return {
    copy: actions.copy,
    setAside: (group, reason) => told(actions.setAside(group, reason)),
    takeBack: (group) => told(actions.takeBack(group)),
  }
}
