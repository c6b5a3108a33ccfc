import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Button } from '#components/Button.tsx'
import { FindingWording } from '#components/FindingWording.tsx'
import { Icon } from '#components/Icon.tsx'
import { SeveritySign, signOfGroup } from '#components/SeveritySign.tsx'
import { inReaderLanguage, readerLanguage } from '#lib/i18n.ts'
import type { Report } from '#lib/report/report.ts'
import { FINDING_WORDS } from '#lib/words/finding-words.ts'
import { PANEL_WORDS } from '#lib/words/panel-words.ts'
import { wordsOfRule } from '#lib/words/say-finding.ts'
import { sayWhere } from '#lib/words/say-where.ts'
import { leavesOutZeros } from '#lib/words/written-sum.ts'
import { CertainRepair } from './CertainRepair.tsx'
import { inPixels } from './in-pixels.ts'
import type { CardShown } from './panel-state.ts'
import { type Placed, placeCard } from './place-card.ts'

/** The explanation beside a marked cell: corner to corner with it, so that its row and its column stay in sight. */
export function FindingCard({
  groups,
  anchor,
  room,
  report,
  onClose,
}: CardShown & { report: Report; onClose: () => void }) {
  const words = inReaderLanguage(PANEL_WORDS)
  const findings = inReaderLanguage(FINDING_WORDS)
  const [first, ...others] = groups
  const [isExplained, setExplained] = useState(false)
  const card = useRef<HTMLElement>(null)
  const [placed, setPlaced] = useState<Placed>({ left: anchor.right, top: anchor.top, side: 'right', edge: 'above' })
  useLayoutEffect(() => {
    const size = card.current
    if (size) setPlaced(placeCard(anchor, room, { width: size.offsetWidth, height: size.offsetHeight }))
  }, [
    anchor.left,
    anchor.top,
    anchor.right,
    anchor.bottom,
    room.left,
    room.top,
    room.right,
    room.bottom,
    isExplained,
    groups,
  ])
  const rule = wordsOfRule(first.findings[0].rule, readerLanguage())
  return (
    <section
      class="card"
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
        {isExplained && rule && (
          <p class="card-note">
            {rule.why} {findings.basis(rule.basis)}
          </p>
        )}
        {others.map((group) => (
          <div class="card-other" key={group.findings[0]}>
            <SeveritySign kind={signOfGroup(group)} label={findings.severities[group.severity]} />
            <div>
              <FindingWording group={group} report={report} />
            </div>
          </div>
        ))}
      </div>
      {rule && (
        <footer class="card-foot">
          <Button size="small" kind="quiet" isExpanded={isExplained} onClick={() => setExplained(!isExplained)}>
            {findings.why}
          </Button>
          {first.findings.some((finding) => leavesOutZeros(finding)) && <span class="rest">{words.zerosLeftOut}</span>}
        </footer>
      )}
    </section>
  )
}
