import { useState } from 'preact/hooks'
import { inReaderLanguage, readerLanguage } from '#lib/i18n.ts'
import type { Report } from '#lib/report/report.ts'
import { type FindingGroup, isFailingSum } from '#lib/rules/group-findings.ts'
import { FINDING_WORDS } from '#lib/words/finding-words.ts'
import { sayFinding, wordsOfRule } from '#lib/words/say-finding.ts'
import { sayWhere } from '#lib/words/say-where.ts'
import { RepairSentence } from './RepairSentence.tsx'
import { SeveritySign, signOfGroup } from './SeveritySign.tsx'
import { SumLines } from './SumLines.tsx'

/** What one entry of a list of findings needs. */
export interface FindingEntryProps {
  group: FindingGroup
  report: Report
  /** Whether this is the finding that the page shows just now. */
  isCurrent?: boolean
  /** Whether the page has changed so that there is nothing left to go to. */
  isGone?: boolean
  /** Goes to its place on the page; left out where there is no page. */
  onGoTo?: (group: FindingGroup) => void
}

/** One finding as it is listed: its sign, where it is, what is wrong in words or as sums, the likely repair, and why. */
export function FindingEntry({ group, report, isCurrent = false, isGone = false, onGoTo }: FindingEntryProps) {
  const words = inReaderLanguage(FINDING_WORDS)
  const [isExplained, setExplained] = useState(false)
  const [first] = group.findings
  const where = sayWhere(group, report, readerLanguage())
  const canGo = onGoTo && !isGone && group.findings.some(hasPlace)
  const rule = wordsOfRule(first.rule, readerLanguage())
  return (
    <li class="finding" aria-current={isCurrent ? 'true' : undefined}>
      <SeveritySign
        kind={signOfGroup(group)}
        on={first.quote === null ? 'cell' : 'words'}
        label={group.isOneOfSeveral ? words.oneOfSeveral : words.severities[group.severity]}
      />
      <div>
        <div class="finding-where">
          {where}
          {canGo && (
            <button
              type="button"
              class="button"
              data-size="small"
              data-kind="quiet"
              aria-label={words.goTo(where)}
              onClick={() => onGoTo(group)}
            >
              {words.goThere}
            </button>
          )}
        </div>
        <FindingWording group={group} report={report} />
        {isGone && <p class="gone">{words.isGone}</p>}
        {rule && (
          <div class="finding-why">
            <button
              type="button"
              class="button"
              data-size="small"
              data-kind="quiet"
              aria-expanded={isExplained}
              onClick={() => setExplained(!isExplained)}
            >
              {words.why}
            </button>
            {isExplained && (
              <p>
                {rule.why} {words.basis(rule.basis)}
              </p>
            )}
          </div>
        )}
      </div>
    </li>
  )
}

/** What is wrong: sums that one cell explains as lines with the repair, anything else as a sentence. */
export function FindingWording({
  group,
  report,
  hasLabels = false,
}: Pick<FindingEntryProps, 'group' | 'report'> & { hasLabels?: boolean }) {
  const [first] = group.findings
  if (!isFailingSum(first)) return <p>{sayFinding(first, report, readerLanguage())}</p>
  return (
    <>
      <SumLines findings={group.findings} report={report} wrong={group.change?.figure ?? null} hasLabels={hasLabels} />
      {group.isOneOfSeveral && <p>{inReaderLanguage(FINDING_WORDS).cannotTellWhich}</p>}
      <RepairSentence group={group} report={report} />
    </>
  )
}

function hasPlace(finding: FindingGroup['findings'][number]): boolean {
  return finding.figures.length > 0 || finding.place !== null
}
