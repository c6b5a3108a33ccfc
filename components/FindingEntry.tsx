import type { AsideGroup } from '#lib/capture/decisions.ts'
import { inReaderLanguage, readerLanguage } from '#lib/i18n.ts'
import type { Report } from '#lib/report/report.ts'
import type { FindingGroup } from '#lib/rules/group-findings.ts'
import { placesOfGroup } from '#lib/rules/places-of-group.ts'
import { FINDING_WORDS } from '#lib/words/finding-words.ts'
import { sayWhere } from '#lib/words/say-where.ts'
import { Button } from './Button.tsx'
import { type FindingActions, FindingActs } from './FindingActs.tsx'
import { FindingWording } from './FindingWording.tsx'
import { SeveritySign, signOfGroup } from './SeveritySign.tsx'

/** What one entry of a list of findings needs. */
export interface FindingEntryProps {
  group: FindingGroup
  report: Report
  /** When and why the person set it aside; left out of one that stands. */
  aside?: AsideGroup
  /** Whether this is the finding that the page shows just now. */
  isCurrent?: boolean
  /** Whether the page has changed so that there is nothing left to go to. */
  isGone?: boolean
  actions: FindingActions
  /** Goes to its place on the page; left out where there is no page. */
  onGoTo?: (group: FindingGroup) => void
}

/** One finding as it is listed: its sign, where it is, what is wrong in words or as sums, the likely repair, what to do. */
export function FindingEntry(props: FindingEntryProps) {
  const { group, report, aside, isCurrent = false, isGone = false, actions, onGoTo } = props
  const words = inReaderLanguage(FINDING_WORDS)
  const where = sayWhere(group, report, readerLanguage())
  const canGo = onGoTo && !isGone && placesOfGroup(group, report).ref !== null
  return (
    <li class={aside ? 'finding settled' : 'finding'} aria-current={isCurrent ? 'true' : undefined}>
      <SeveritySign
        kind={signOfGroup(group)}
        on={group.findings[0].quote === null ? 'cell' : 'words'}
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
        <FindingActs group={group} report={report} aside={aside} actions={actions} />
      </div>
    </li>
  )
}
