import { useEffect, useMemo, useState } from 'preact/hooks'
import type { FindingActions } from '#components/FindingActs.tsx'
import { groupsInOrder } from '#components/FindingList.tsx'
import { ThisPage } from '#components/page/ThisPage.tsx'
import { copyWords } from '#entrypoints/library/copy-words.ts'
import { SuggestPart } from '#entrypoints/library/suggest-part.tsx'
import { changeState } from '#entrypoints/library/view-state.ts'
import { keysOfGroup, partGroups } from '#lib/capture/decisions.ts'
import type { Answered } from '#lib/capture/failure.ts'
import type { CaptureOutcome } from '#lib/capture/outcome.ts'
import type { SetAside } from '#lib/capture/set-aside.ts'
import { readerLanguage } from '#lib/i18n.ts'
import { askPage, type PageState } from '#lib/messages.ts'
import type { Check, Severity } from '#lib/report/finding.ts'
import type { Report } from '#lib/report/report.ts'
import type { FindingGroup } from '#lib/rules/group-findings.ts'
import { askToPersist } from '#lib/store/room.ts'
import { sayCheck, sayExplained } from '#lib/words/say-check.ts'
import { PageFoot } from './page-foot.tsx'
import { useKept } from './use-kept.ts'

interface ReportPageProps {
  tabId: number
  page: PageState
  report: Report
  check: Check
}

/** A report's page: connects what is shown of it with the tab, the library and the keyboard. */
export function ReportPage({ tabId, page, report, check }: ReportPageProps) {
  const [setAsides, setSetAsides] = useState(page.setAsides)
  const parted = useMemo(() => partGroups(check, report, setAsides), [check, report, setAsides])
  const { groups } = parted
  const { kept, before } = useKept(page.address, report)
  const [result, setResult] = useState<Answered<CaptureOutcome> | null>(null)
  const [isCapturing, setCapturing] = useState(false)
  const [areMarksOn, setMarks] = useState(page.areMarksOn)
  const [shown, setShown] = useState<Severity | null>(null)
  const [current, setCurrent] = useState<FindingGroup | null>(null)
  const [copied, setCopied] = useState<boolean | null>(null)

  const keptId = kept && kept.state.state !== 'not-kept' ? kept.state.captureId : null
  const goTo = async (group: FindingGroup) => {
    setCurrent(group)
    const went = await askPage({ tabId }, 'goToFinding', { index: check.findings.indexOf(group.findings[0]) })
    if (went.ok && !new URLSearchParams(location.search).has('tab')) window.close()
  }
  const capture = async () => {
    setCapturing(true)
    const kept = await askPage({ tabId }, 'captureNow')
    setResult(kept)
    setCapturing(false)
    // From here on there is something to lose.
    if (kept.ok) await askToPersist()
  }
  const decide = async (deciding: Promise<Answered<readonly SetAside[]>>) => {
    const decided = await deciding
    if (!decided.ok) return decided.failure
    setSetAsides(decided.answer)
    return null
  }
  const actions: FindingActions = {
    setAside: (group, reason) =>
      decide(askPage({ tabId }, 'setAside', { findings: keysOfGroup(group, report), reason })),
    takeBack: (group) => decide(askPage({ tabId }, 'takeBack', { findings: keysOfGroup(group, report) })),
    copy: (group) => copyWords(sayExplained(group, report, readerLanguage())),
  }
  useSteps(groupsInOrder(groups, shown), current, setCurrent, goTo)
  useEffect(() => document.querySelector('.finding[aria-current]')?.scrollIntoView({ block: 'nearest' }), [current])

  return (
    <>
      <ThisPage
        report={report}
        {...parted}
        kept={kept}
        result={result}
        isCapturing={isCapturing}
        areMarksOn={areMarksOn}
        shown={shown}
        current={current}
        copied={copied}
        yearBefore={keptId === null ? null : (before?.year ?? null)}
        suggestions={
          keptId !== null && (
            <SuggestPart
              of={{ id: keptId, agency: report.agency, address: page.address, year: report.year }}
              without={['last-year']}
              opensTab={true}
            />
          )
        }
        onCapture={capture}
        onMark={(isOn) => {
          setMarks(isOn)
          askPage({ tabId }, 'setMarks', { on: isOn })
        }}
        onShow={setShown}
        onGoTo={goTo}
        onCopy={async () => setCopied(await copyWords(sayCheck(report, parted, readerLanguage())))}
        actions={actions}
        onCompare={() => {
          if (before && keptId !== null) changeState({ view: 'compare', picked: [before.id, keptId] })
        }}
      />
      <PageFoot address={page.address} hasFindings={groups.length > 0} />
    </>
  )
}

/** n and p step through the findings, Enter goes to the one stepped to. */
function useSteps(
  groups: readonly FindingGroup[],
  current: FindingGroup | null,
  setCurrent: (group: FindingGroup | null) => void,
  goTo: (group: FindingGroup) => void,
) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || groups.length === 0) return
      const at = current === null ? -1 : groups.indexOf(current)
      if (event.key === 'n') setCurrent(groups[(at + 1) % groups.length] ?? null)
      else if (event.key === 'p') setCurrent(groups.at(at <= 0 ? -1 : at - 1) ?? null)
      else if (event.key === 'Enter' && current && isNothingFocused()) goTo(current)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [groups, current])
}

/** Enter on a button presses the button. */
function isNothingFocused(): boolean {
  return !document.activeElement?.matches('button, input, a, select, [role="switch"]')
}
