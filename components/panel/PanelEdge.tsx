import { FindingCounts } from '#components/FindingCounts.tsx'
import { inReaderLanguage } from '#lib/i18n.ts'
import type { Severity } from '#lib/report/finding.ts'
import { CAPTURE_WORDS } from '#lib/words/capture-words.ts'
import { PANEL_WORDS } from '#lib/words/panel-words.ts'
import { CaptureReceipt } from './CaptureReceipt.tsx'
import type { PanelActions, PanelState } from './panel-state.ts'

interface PanelEdgeProps extends PanelState {
  counts: Readonly<Record<Severity, number>>
  actions: PanelActions
}

/** What stands at the window's edge: the pill with how much was found, and above it the receipt of a capture. */
export function PanelEdge(props: PanelEdgeProps) {
  const { report, keeping, hasReceipt, hasPill, isOpen, counts, actions } = props
  const words = inReaderLanguage(PANEL_WORDS)
  return (
    <div class="edge">
      <div class="receipt" role="status">
        {hasReceipt && !isOpen && (
          <CaptureReceipt report={report} counts={counts} keeping={keeping} actions={actions} isFloating />
        )}
        {keeping.step === 'capturing' && <span class="hidden">{inReaderLanguage(CAPTURE_WORDS).capturing}</span>}
      </div>
      {hasPill && (
        <button
          type="button"
          class="pill"
          aria-expanded={isOpen}
          aria-controls={isOpen ? 'panel' : undefined}
          onClick={isOpen ? actions.close : actions.open}
        >
          <FindingCounts counts={counts} />
          <span class="hidden">{isOpen ? words.close : words.open}</span>
        </button>
      )}
    </div>
  )
}
