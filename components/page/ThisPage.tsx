import type { ComponentChildren } from 'preact'
import { Button } from '#components/Button.tsx'
import type { FindingActions } from '#components/FindingActs.tsx'
import { FindingFilter } from '#components/FindingFilter.tsx'
import { FindingList } from '#components/FindingList.tsx'
import { SwitchField } from '#components/SwitchField.tsx'
import type { AsideGroup } from '#lib/capture/decisions.ts'
import type { Answered } from '#lib/capture/failure.ts'
import type { CaptureOutcome, KeptState } from '#lib/capture/outcome.ts'
import { inReaderLanguage } from '#lib/i18n.ts'
import type { Severity } from '#lib/report/finding.ts'
import type { Report } from '#lib/report/report.ts'
import { countGroups, type FindingGroup } from '#lib/rules/group-findings.ts'
import { ASIDE_WORDS } from '#lib/words/aside-words.ts'
import { CAPTURE_WORDS } from '#lib/words/capture-words.ts'
import { FINDING_WORDS } from '#lib/words/finding-words.ts'
import { POPUP_WORDS } from '#lib/words/popup-words.ts'
import { AboutReport } from './AboutReport.tsx'
import { KeepResult } from './KeepResult.tsx'
import { KeptReport } from './KeptReport.tsx'

/** What the view of a report's page needs. */
export interface ThisPageProps {
  report: Report
  groups: readonly FindingGroup[]
  /** What the person set aside. */
  aside: readonly AsideGroup[]
  /** null while it is not known. */
  kept: { state: KeptState; times: number } | null
  /** What came of capturing in this window, or null. */
  result: Answered<CaptureOutcome> | null
  isCapturing: boolean
  areMarksOn: boolean
  /** The severity to show, or null for all. */
  shown: Severity | null
  current: FindingGroup | null
  /** What came of copying, or null before. */
  copied: boolean | null
  /** Year of the kept report of this organ before this one, or null. */
  yearBefore: number | null
  onCapture: () => void
  onMark: (isOn: boolean) => void
  onShow: (severity: Severity | null) => void
  onGoTo: (group: FindingGroup) => void
  onCopy: () => void
  onCompare: () => void
  actions: FindingActions
  /** Links to what else it can be compared with. */
  suggestions: ComponentChildren
}

/** The page one stands on: what report it is, whether it is kept, and what was found in it. */
export function ThisPage(props: ThisPageProps) {
  const { report, groups, aside, kept, result, shown, current, actions, onShow, onGoTo } = props
  const words = inReaderLanguage(POPUP_WORDS)
  const counts = countGroups(groups)
  return (
    <main class="this-page">
      <section class="about" aria-label={words.aboutLabel}>
        <AboutReport report={report} />
        <hr />
        {kept && <KeptReport state={kept.state} times={kept.times} edition={report.edition} />}
        <Actions {...props} />
        <div aria-live="polite">{result && <KeepResult result={result} report={{ ...report, counts }} />}</div>
        <p class="privacy">{words.privacy}</p>
      </section>
      <div class="what">
        <h2 class="hidden">{inReaderLanguage(FINDING_WORDS).listLabel}</h2>
        <header class="what-head">
          <FindingFilter counts={counts} shown={shown} onShow={onShow} />
          <CopyButton {...props} />
        </header>
        <FindingList
          groups={groups}
          aside={aside}
          report={report}
          shown={shown}
          current={current}
          actions={actions}
          onGoTo={onGoTo}
        />
      </div>
    </main>
  )
}

function Actions(props: ThisPageProps) {
  const { isCapturing, areMarksOn, yearBefore, suggestions, onCapture, onMark, onCompare } = props
  const words = inReaderLanguage(POPUP_WORDS)
  const { captureReport, capturing } = inReaderLanguage(CAPTURE_WORDS)
  return (
    <>
      <div class="keep">
        <Button kind="primary" isDisabled={isCapturing} onClick={onCapture}>
          {isCapturing ? capturing : captureReport}
        </Button>
        <kbd>Alt+Shift+G</kbd>
      </div>
      <div class="compare-with">
        {yearBefore !== null && <Button onClick={onCompare}>{words.compareWithLastYear(yearBefore)}</Button>}
        {suggestions}
      </div>
      <SwitchField label={words.marks} isOn={areMarksOn} onTurn={onMark} />
    </>
  )
}

function CopyButton({ copied, onCopy }: ThisPageProps) {
  const words = inReaderLanguage(POPUP_WORDS)
  const settling = inReaderLanguage(ASIDE_WORDS)
  return (
    <span class="rest" aria-live="polite">
      <Button size="small" onClick={onCopy}>
        {copied === null ? words.copy : copied ? settling.copied : settling.notCopied}
      </Button>
    </span>
  )
}
