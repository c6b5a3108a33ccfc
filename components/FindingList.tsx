import { inReaderLanguage } from '#lib/i18n.ts'
import type { Severity } from '#lib/report/finding.ts'
import type { Report } from '#lib/report/report.ts'
import { countGroups, FINDING_PARTS, type FindingGroup } from '#lib/rules/group-findings.ts'
import { FINDING_WORDS } from '#lib/words/finding-words.ts'
import { FindingEntry } from './FindingEntry.tsx'
import { SeveritySign } from './SeveritySign.tsx'

interface FindingListProps {
  groups: readonly FindingGroup[]
  report: Report
  /** The severity to show, or null for all. */
  shown: Severity | null
  current?: FindingGroup | null
  /** Groups whose place on the page is gone. */
  gone?: ReadonlySet<FindingGroup>
  onGoTo?: (group: FindingGroup) => void
}

/** A list of findings under the headings 正文, 表二, 表三, 表四, 其他, each with how many it holds. */
export function FindingList({ groups, report, shown, current, gone, onGoTo }: FindingListProps) {
  const words = inReaderLanguage(FINDING_WORDS)
  const listed = groupsInOrder(groups, shown)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section class="findings scroll" tabIndex={0} aria-label={words.listLabel}>
      {groups.length === 0 && (
        <div class="clean">
          <p>
            <SeveritySign kind="clean" /> {words.clean}
          </p>
          <p>{words.cleanMeans}</p>
        </div>
      )}
      {groups.length > 0 && listed.length === 0 && <p class="none">{words.noneOfSeverity}</p>}
      {FINDING_PARTS.map((part) => {
        const members = listed.filter((group) => group.part === part)
        if (members.length === 0) return null
        return (
          <section key={part}>
            <h3>
              {words.parts[part]} <span>{summaryOf(members)}</span>
            </h3>
            <ol>
              {members.map((group) => (
                <FindingEntry
                  key={keyOf(group)}
                  group={group}
                  report={report}
                  isCurrent={group === current}
                  isGone={gone?.has(group) ?? false}
                  {...(onGoTo && { onGoTo })}
                />
              ))}
            </ol>
          </section>
        )
      })}
    </section>
  )
}

/** Groups in the order in which the list shows them, those of one severity only or all. */
export function groupsInOrder(groups: readonly FindingGroup[], shown: Severity | null): FindingGroup[] {
  const visible = shown === null ? groups : groups.filter((group) => group.severity === shown)
  return FINDING_PARTS.flatMap((part) => visible.filter((group) => group.part === part))
}

function summaryOf(members: readonly FindingGroup[]): string {
  const words = inReaderLanguage(FINDING_WORDS)
  const counts = countGroups(members)
  const severities: readonly Severity[] = ['error', 'warning', 'info']
  return severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => words.countedShort(severity, counts[severity]))
    .join(' · ')
}

function keyOf({ findings: [first] }: FindingGroup): string {
  return `${first.rule} ${first.figures.join(' ')} ${first.place?.ref} ${first.place?.start} ${first.quote}`
}
