import { Button } from '#components/Button.tsx'
import { FindingFilter } from '#components/FindingFilter.tsx'
import { FindingList } from '#components/FindingList.tsx'
import { Notice } from '#components/Notice.tsx'
import { inReaderLanguage } from '#lib/i18n.ts'
import type { Severity } from '#lib/report/finding.ts'
import { countGroups } from '#lib/rules/group-findings.ts'
import { PANEL_WORDS } from '#lib/words/panel-words.ts'
import { PanelFoot } from './PanelFoot.tsx'
import { PanelHead } from './PanelHead.tsx'
import type { PanelActions, PanelState } from './panel-state.ts'

interface PanelBodyProps extends PanelState {
  /** The severity that the list is narrowed to, or null for all. */
  shown: Severity | null
  onShow: (severity: Severity | null) => void
  actions: PanelActions
}

/** The open panel: what was read, the findings, and keeping the report. */
export function PanelBody(props: PanelBodyProps) {
  const { report, groups, aside, shown, onShow, current, gone, hasChanged, actions } = props
  const words = inReaderLanguage(PANEL_WORDS)
  const counts = countGroups(groups)
  return (
    <aside class="panel" id="panel" aria-label={words.panelLabel}>
      <PanelHead {...props} />
      <div class="panel-filter">
        {groups.length + aside.length > 0 && <FindingFilter counts={counts} shown={shown} onShow={onShow} />}
        {hasChanged && (
          <Notice severity="warning" title={words.pageChanged}>
            <div class="buttons">
              <Button size="small" onClick={actions.checkAgain}>
                {words.checkAgain}
              </Button>
            </div>
          </Notice>
        )}
        {report.hasSecondReport && <Notice severity="info">{words.secondReport}</Notice>}
      </div>
      <FindingList
        groups={groups}
        aside={aside}
        report={report}
        shown={shown}
        current={current}
        gone={gone}
        actions={actions}
        onGoTo={actions.goTo}
      />
      <PanelFoot {...props} counts={counts} />
    </aside>
  )
}
