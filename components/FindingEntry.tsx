import { useState } from 'preact/hooks'
import { inReaderLanguage, readerLanguage } from '#lib/i18n.ts'
import type { Report } from '#lib/report/report.ts'
import type { FindingGroup } from '#lib/rules/group-findings.ts'
import { placesOfGroup } from '#lib/rules/places-of-group.ts'
import { FINDING_WORDS } from '#lib/words/finding-words.ts'
import { wordsOfRule } from '#lib/words/say-finding.ts'
import { sayWhere } from '#lib/words/say-where.ts'
import { Button } from './Button.tsx'
import { FindingWording } from './FindingWording.tsx'
import { SeveritySign, signOfGroup } from './SeveritySign.tsx'

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
  const canGo = onGoTo && !isGone && placesOfGroup(group, report).ref !== null
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
            <Button kind="quiet" size="small" label={words.goTo(where)} onClick={() => onGoTo(group)}>
              {words.goThere}
            </Button>
          )}
        </div>
        <FindingWording group={group} report={report} />
        {isGone && <p class="gone">{words.isGone}</p>}
        {rule && (isCurrent || !canGo) && (
          <div class="finding-why">
            <Button kind="quiet" size="small" isExpanded={isExplained} onClick={() => setExplained(!isExplained)}>
              {words.why}
            </Button>
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
