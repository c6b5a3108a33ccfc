import { Button } from '#components/Button.tsx'
import { Icon } from '#components/Icon.tsx'
import { Notice } from '#components/Notice.tsx'
import { Toast } from '#components/Toast.tsx'
import { inReaderLanguage } from '#lib/i18n.ts'
import type { Severity } from '#lib/report/finding.ts'
import type { Report } from '#lib/report/report.ts'
import { CAPTURE_WORDS } from '#lib/words/capture-words.ts'
import { PANEL_WORDS } from '#lib/words/panel-words.ts'
import type { Keeping, PanelActions } from './panel-state.ts'

interface CaptureReceiptProps {
  report: Report
  counts: Readonly<Record<Severity, number>>
  keeping: Keeping
  actions: PanelActions
  /** Whether it floats over the page, where it can be put away. */
  isFloating?: boolean
}

/** What came of a capture: what was kept and what it was compared with, or what happened, what is safe, what to do. */
export function CaptureReceipt({ report, counts, keeping, actions, isFloating = false }: CaptureReceiptProps) {
  const words = inReaderLanguage(CAPTURE_WORDS)
  const panel = inReaderLanguage(PANEL_WORDS)
  if (keeping.step === 'failed') {
    const { happened, remedy } = words.failures[keeping.failure.code]
    return (
      <Notice severity="error" title={happened}>
        <p>{remedy}</p>
        <div class="buttons">
          <Button size="small" onClick={actions.capture}>
            {panel.retry}
          </Button>
          <Button size="small" kind="quiet" onClick={actions.dismissReceipt}>
            {panel.dismiss}
          </Button>
        </div>
      </Notice>
    )
  }
  if (keeping.step !== 'done') return null
  const { outcome } = keeping
  const { lead, rest } = words.receipt(outcome, { ...report, counts })
  const isPageLeftOut = outcome.outcome !== 'already-kept' && !outcome.isPageKept
  return (
    <Toast isFloating={isFloating}>
      <span>
        <b>{lead}</b>
        {rest}
        {isPageLeftOut && <> · {words.pageNotKept}</>}
      </span>
      <Button size="small" kind="quiet" onClick={() => actions.compare(outcome.captureId)}>
        {panel.compare}
      </Button>
      {isFloating && (
        <Button size="small" kind="icon" label={panel.dismiss} onClick={actions.dismissReceipt}>
          <Icon name="close" />
        </Button>
      )}
    </Toast>
  )
}
