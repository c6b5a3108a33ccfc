import type { FindingActions } from '#components/FindingActs.tsx'
import type { AsideGroup } from '#lib/capture/decisions.ts'
import type { Failure } from '#lib/capture/failure.ts'
import type { CaptureOutcome, KeptState } from '#lib/capture/outcome.ts'
import type { Report } from '#lib/report/report.ts'
import type { FindingGroup } from '#lib/rules/group-findings.ts'

/** A rectangle in CSS pixels of the panel's layer, which scrolls with the page. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** How far keeping the report has come. */
export type Keeping =
  | { step: 'asking' }
  | { step: 'known'; kept: KeptState }
  | { step: 'capturing' }
  | { step: 'done'; outcome: CaptureOutcome }
  | { step: 'failed'; failure: Failure }

/** The explanation beside a marked cell or flagged words. */
export interface CardShown {
  /** What is said there; the first in full. Never empty. */
  groups: readonly [FindingGroup, ...FindingGroup[]]
  /** What it stands beside. */
  anchor: Box
  /** What of the page can be seen, the panel left out. */
  room: Box
}

/** Which edge of the window the panel stands at. */
export type Side = 'left' | 'right'

/** All that the panel shows. */
export interface PanelState {
  report: Report
  groups: readonly FindingGroup[]
  /** What the person set aside: shown at the end, counted nowhere. */
  aside: readonly AsideGroup[]
  /** null follows the system. */
  theme: 'light' | 'dark' | null
  /** False where marks are off and only a receipt is shown. */
  hasPill: boolean
  isOpen: boolean
  side: Side
  /** The finding that the page shows just now. */
  current: FindingGroup | null
  /** Findings whose place on the page is gone. */
  gone: ReadonlySet<FindingGroup>
  /** Whether the page has lost something that was read from it. */
  hasChanged: boolean
  keeping: Keeping
  /** Whether the receipt of a capture is shown beside the closed panel's pill. */
  hasReceipt: boolean
  card: CardShown | null
  /** The other cells of the current finding. */
  traces: readonly Box[]
}

/** What a person can do in the panel. */
export interface PanelActions extends FindingActions {
  open: () => void
  close: () => void
  moveTo: (side: Side) => void
  goTo: (group: FindingGroup) => void
  closeCard: () => void
  capture: () => void
  compare: (captureId: string) => void
  dismissReceipt: () => void
  checkAgain: () => void
}
