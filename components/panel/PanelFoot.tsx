import { Button } from '#components/Button.tsx'
import { KeyHint } from '#components/KeyHint.tsx'
import { inReaderLanguage } from '#lib/i18n.ts'
import type { Severity } from '#lib/report/finding.ts'
import { CAPTURE_WORDS } from '#lib/words/capture-words.ts'
import { PANEL_WORDS } from '#lib/words/panel-words.ts'
import { CaptureReceipt } from './CaptureReceipt.tsx'
import type { PanelActions, PanelState } from './panel-state.ts'

interface PanelFootProps extends PanelState {
  counts: Readonly<Record<Severity, number>>
  actions: PanelActions
}

/** Keeping the report, what is kept of it already, and the keys. */
export function PanelFoot({ report, counts, keeping, groups, actions }: PanelFootProps) {
  const words = inReaderLanguage(PANEL_WORDS)
  const capture = inReaderLanguage(CAPTURE_WORDS)
  const isBusy = keeping.step === 'capturing'
  const steps = [['n', words.next] as const, ['p', words.previous] as const]
  return (
    <footer class="panel-foot">
      <div role="status">
        <CaptureReceipt report={report} counts={counts} keeping={keeping} actions={actions} />
      </div>
      <Button kind="primary" isDisabled={isBusy} onClick={actions.capture}>
        {isBusy ? capture.capturing : capture.captureReport}
      </Button>
      <p class="line">
        <span>{keeping.step === 'known' && capture.keptState(keeping.kept)}</span>
        <kbd>Alt+Shift+G</kbd>
      </p>
      <p class="line">
        <KeyHint keys={[...(groups.length > 0 ? steps : []), ['Esc', words.collapse]]} />
        <span>{words.localOnly}</span>
      </p>
    </footer>
  )
}
