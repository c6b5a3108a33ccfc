import { render } from 'preact'
import { Panel } from '#components/panel/Panel.tsx'
import panelSheet from '#components/panel/panel-sheet.css?inline'
import type { CardShown, Keeping, PanelActions, Side } from '#components/panel/panel-state.ts'
import { keysOfGroup } from '#lib/capture/decisions.ts'
import type { Answered, Failure } from '#lib/capture/failure.ts'
import type { CaptureOutcome } from '#lib/capture/outcome.ts'
import type { SetAside } from '#lib/capture/set-aside.ts'
import { readerLanguage } from '#lib/i18n.ts'
import { boxOf, bringIntoView } from '#lib/page/box-of.ts'
import { copyText } from '#lib/page/copy-text.ts'
import { addPanelElement } from '#lib/page/panel-element.ts'
import { type FindingGroup, isSameGroup } from '#lib/rules/group-findings.ts'
import type { Settings } from '#lib/settings.ts'
import { sayExplained } from '#lib/words/say-check.ts'
import { type Pointed, watchPointing } from './hover.ts'
import { boxInLayer, makeRoom, roomInLayer } from './layer.ts'
import { type ShownReport, targetOf, traceOf } from './shown-report.ts'

/** What the panel leaves to those who know more than it shows. */
export interface PanelErrands {
  checkAgain: () => void
  compare: (captureId: string) => void
}

/** Milliseconds that a receipt stays on a page where marks are off, unless the pointer or the focus is on it. */
const RECEIPT_TIME = 12_000

/** The panel in the top document: what it shows, and what a person does there, until the signal takes it away. */
export class PanelHost {
  private readonly page: Document
  private readonly errands: PanelErrands
  private readonly signal: AbortSignal
  private readonly host: HTMLElement
  private readonly root: ShadowRoot
  private shown: ShownReport
  private hasChanged = false
  private pointing = new AbortController()
  private room = new AbortController()
  private isOpen = false
  private side: Side = 'right'
  private keeping: Keeping = { step: 'asking' }
  private hasReceipt = false
  private current: FindingGroup | null = null
  private gone: ReadonlySet<FindingGroup> = new Set()
  private pointed: (Pointed & { isPinned: boolean }) | null = null
  private isDrawing = false
  private theme: Settings['theme'] = null
  /** Set where marks are off: then only the receipt of a capture is shown, and this ends it. */
  private readonly endReceipt: (() => void) | null

  constructor(
    page: Document,
    shown: ShownReport,
    errands: PanelErrands,
    signal: AbortSignal,
    endReceipt: (() => void) | null = null,
  ) {
    this.page = page
    this.endReceipt = endReceipt
    this.shown = shown
    this.errands = errands
    this.signal = signal
    const { host, root } = addPanelElement(page, panelSheet, signal)
    this.host = host
    this.root = root
    const follow = { passive: true, signal }
    page.addEventListener('scroll', () => this.draw(), { ...follow, capture: true })
    page.defaultView?.addEventListener('resize', () => this.draw(), follow)
    signal.addEventListener('abort', () => this.end(), { once: true })
    this.show(shown, false)
  }

  /** Shows another state of the report; what the person was looking at stays current if it is still there. */
  show(shown: ShownReport, hasChanged: boolean): void {
    const before = this.current
    this.shown = shown
    this.hasChanged = hasChanged
    const all = [...shown.groups, ...shown.aside.map(({ group }) => group)]
    this.gone = new Set(all.filter((group) => hasChanged && this.isGone(group)))
    this.current = shown.groups.find((group) => before && isSameGroup(group, before)) ?? null
    this.pointed = null
    this.pointing.abort()
    this.pointing = new AbortController()
    if (!this.endReceipt) watchPointing(shown, (pointed) => this.point(pointed), this.pointing.signal)
    this.keeping = { step: 'asking' }
    this.askKept(shown)
    this.draw()
  }

  /** Follows the person's choice of light or dark, null being the system's. */
  dress(theme: Settings['theme']): void {
    this.theme = theme
    this.draw()
  }

  /** Opens the panel. */
  open(): void {
    this.isOpen = true
    this.hasReceipt = false
    this.settle()
  }

  /** Brings a finding into view with its explanation. */
  goTo(group: FindingGroup): void {
    this.open()
    this.current = group
    this.pointed = null
    const { page, check } = this.shown
    const target = targetOf(group, this.shown)
    if (!page) this.shown.goToFar(check.findings.indexOf(group.findings[0]))
    else if (target && boxOf(target)) {
      bringIntoView(target)
      this.pointed = { place: target, groups: [group], isPinned: true }
    } else if (target) this.gone = new Set([...this.gone, group])
    this.draw()
  }

  /** Keeps the report, and says what came of it in the panel or beside the pill. */
  async capture(): Promise<Answered<CaptureOutcome>> {
    this.keeping = { step: 'capturing' }
    this.draw()
    const captured = await this.shown.capture()
    this.keeping = captured.ok
      ? { step: 'done', outcome: captured.answer }
      : { step: 'failed', failure: captured.failure }
    this.hasReceipt = true
    this.draw()
    if (captured.ok && this.endReceipt) this.endLater(this.endReceipt)
    return captured
  }

  private endLater(end: () => void): void {
    const timer = setInterval(() => {
      if (!this.host.matches(':hover, :focus-within')) end()
    }, RECEIPT_TIME)
    this.signal.addEventListener('abort', () => clearInterval(timer), { once: true })
  }

  private readonly actions: PanelActions = {
    open: () => this.open(),
    close: () => {
      this.isOpen = false
      this.current = null
      this.pointed = null
      this.settle()
    },
    moveTo: (side) => {
      this.side = side
      this.settle()
    },
    goTo: (group) => this.goTo(group),
    closeCard: () => {
      this.pointed = null
      this.draw()
    },
    capture: () => {
      this.capture()
    },
    compare: (captureId) => this.errands.compare(captureId),
    dismissReceipt: () => {
      this.endReceipt?.()
      this.hasReceipt = false
      this.keeping = { step: 'asking' }
      this.askKept(this.shown)
      this.draw()
    },
    checkAgain: () => this.errands.checkAgain(),
    setAside: (group, reason) => this.decide(this.shown.setAside(keysOfGroup(group, this.shown.report), reason)),
    takeBack: (group) => this.decide(this.shown.takeBack(keysOfGroup(group, this.shown.report))),
    copy: async (group) => copyText(this.page, sayExplained(group, this.shown.report, readerLanguage())),
  }

  private async decide(deciding: Promise<Answered<readonly SetAside[]>>): Promise<Failure | null> {
    const decided = await deciding
    return decided.ok ? null : decided.failure
  }

  private end(): void {
    this.pointing.abort()
    this.room.abort()
    render(null, this.root)
  }

  private settle(): void {
    this.room.abort()
    this.room = new AbortController()
    if (this.isOpen) makeRoom(this.page, this.side, this.room.signal)
    this.draw()
  }

  private point(pointed: Pointed | null): void {
    if (!pointed && (this.pointed?.isPinned || this.host.matches(':hover'))) return
    // Whoever writes a reason in the card is not done with it.
    if (this.root.activeElement?.matches('.card input')) return
    this.pointed = pointed && { ...pointed, isPinned: false }
    this.draw()
  }

  private isGone(group: FindingGroup): boolean {
    const target = targetOf(group, this.shown)
    return target !== null && boxOf(target) === null
  }

  private async askKept(shown: ShownReport): Promise<void> {
    const kept = await shown.askKept()
    if (!kept.ok || shown !== this.shown || this.keeping.step !== 'asking') return
    this.keeping = { step: 'known', kept: kept.answer }
    this.draw()
  }

  /** Draws once before the next frame, however often it is asked. */
  private draw(): void {
    if (this.isDrawing) return
    this.isDrawing = true
    requestAnimationFrame(() => {
      this.isDrawing = false
      if (!this.signal.aborted) this.drawNow()
    })
  }

  private drawNow(): void {
    // A page that rewrites itself can have thrown the panel out.
    if (!this.host.isConnected) this.page.documentElement.append(this.host)
    const { shown, host, isOpen, side, current, gone, hasChanged, keeping, hasReceipt, actions } = this
    const { report, groups, aside } = shown
    const traces = (current && traceOf(current, shown))?.flatMap((cell) => boxInLayer(host, cell) ?? []) ?? []
    const { theme, endReceipt } = this
    const state = { isOpen, side, current, gone, hasChanged, keeping, hasReceipt, traces, card: this.card() }
    const found = { report, groups, aside, theme, hasPill: endReceipt === null }
    render(<Panel {...found} {...state} actions={actions} />, this.root)
  }

  private card(): CardShown | null {
    const { host, pointed, isOpen, side } = this
    const anchor = pointed && boxInLayer(host, pointed.place)
    return anchor && { groups: pointed.groups, anchor, room: roomInLayer(host, isOpen ? side : null) }
  }
}
