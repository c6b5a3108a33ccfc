import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { groupsInOrder } from '#components/FindingList.tsx'
import { inReaderLanguage, readerLanguage } from '#lib/i18n.ts'
import type { Severity } from '#lib/report/finding.ts'
import { countGroups, type FindingGroup } from '#lib/rules/group-findings.ts'
import { ASIDE_WORDS } from '#lib/words/aside-words.ts'
import { FINDING_WORDS } from '#lib/words/finding-words.ts'
import { PANEL_WORDS } from '#lib/words/panel-words.ts'
import { sayWhere } from '#lib/words/say-where.ts'
import { FindingCard } from './FindingCard.tsx'
import { inPixels } from './in-pixels.ts'
import { PanelBody } from './PanelBody.tsx'
import { PanelEdge } from './PanelEdge.tsx'
import type { PanelActions, PanelState } from './panel-state.ts'

/** Everything of ours that is seen on a report's page besides the marks: pill, panel, card, washed cells. */
export function Panel(props: PanelState & { actions: PanelActions }) {
  const { report, groups, aside, theme, isOpen, side, current, card, traces, actions } = props
  const [shown, setShown] = useState<Severity | null>(null)
  const root = useRef<HTMLDivElement>(null)
  useFocusOnOpening(root, isOpen)

  const listed = groupsInOrder(groups, shown)
  const step = useSteps(listed, current, isOpen)
  const goTo = (group: FindingGroup | undefined) => group && actions.goTo(group)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    if (event.key === 'Escape' && card) actions.closeCard()
    else if (event.key === 'Escape' && isOpen) actions.close()
    else if (event.key === 'n' && isOpen) goTo(step(1))
    else if (event.key === 'p' && isOpen) goTo(step(-1))
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys are heard here for whatever inside has the focus.
    <div
      class="root"
      ref={root}
      lang={readerLanguage() === 'en' ? 'en' : 'zh-CN'}
      data-side={side}
      data-theme={theme ?? undefined}
      data-open={isOpen}
      onKeyDown={onKeyDown}
    >
      <div class="layer">
        {traces.map(({ left, top, right, bottom }) => (
          <div
            class="trace"
            key={`${left} ${top}`}
            style={inPixels({ left, top, width: right - left, height: bottom - top })}
          />
        ))}
        {card && (
          <FindingCard
            key={card.groups[0].findings[0]}
            {...card}
            aside={aside}
            report={report}
            actions={actions}
            onClose={actions.closeCard}
            onSettled={() =>
              root.current?.querySelector<HTMLElement>('.findings, .pill')?.focus({ preventScroll: true })
            }
          />
        )}
      </div>
      <PanelEdge {...props} counts={countGroups(groups)} />
      {isOpen && <PanelBody {...props} shown={shown} onShow={setShown} />}
      <p class="hidden" role="status">
        {current && announce(props)}
      </p>
    </div>
  )
}

function announce({ groups, aside, current, report, gone }: PanelState): string {
  if (!current) return ''
  const words = inReaderLanguage(FINDING_WORDS)
  const listed = groupsInOrder(groups, null)
  const where = sayWhere(current, report, readerLanguage())
  if (aside.some(({ group }) => group === current)) return inReaderLanguage(ASIDE_WORDS).setAsideOf(where)
  const severity = current.isOneOfSeveral ? words.oneOfSeveral : words.severities[current.severity]
  const stepped = inReaderLanguage(PANEL_WORDS).stepped(listed.indexOf(current) + 1, listed.length, severity, where)
  return gone.has(current) ? `${stepped}. ${words.isGone}` : stepped
}

/** Finds the next finding and the one before, also from where one stood that was set aside just now. */
function useSteps(listed: readonly FindingGroup[], current: FindingGroup | null, isOpen: boolean) {
  const here = useRef({ at: -1, isListed: false })
  const at = current ? listed.indexOf(current) : -1
  here.current = { at: at >= 0 ? at : isOpen ? here.current.at : -1, isListed: at >= 0 }
  return (by: 1 | -1): FindingGroup | undefined => {
    if (listed.length === 0) return undefined
    const { at: last, isListed } = here.current
    const between = Math.max(last, 0)
    const next = isListed ? last + by : by > 0 ? between : between - 1
    const stepped = (next + listed.length) % listed.length
    // Keys may come faster than the panel is drawn: the next one goes on from here.
    here.current = { at: stepped, isListed: true }
    return listed[stepped]
  }
}

/** Moves the focus into the panel when it opens, and back to the pill when it closes with the focus inside. */
function useFocusOnOpening(root: { current: HTMLDivElement | null }, isOpen: boolean) {
  const wasOpen = useRef(isOpen)
  useLayoutEffect(() => {
    if (isOpen !== wasOpen.current) {
      wasOpen.current = isOpen
      const target = root.current?.querySelector<HTMLElement>(isOpen ? '.findings' : '.pill')
      target?.focus({ preventScroll: true })
    }
  }, [isOpen, root])
}
