import { useRef, useState } from 'preact/hooks'
import type { AsideGroup } from '#lib/capture/decisions.ts'
import { inReaderLanguage, readerLanguage } from '#lib/i18n.ts'
import type { Severity } from '#lib/report/finding.ts'
import type { Report } from '#lib/report/report.ts'
import { countGroups, FINDING_PARTS, type FindingGroup } from '#lib/rules/group-findings.ts'
import { ASIDE_WORDS } from '#lib/words/aside-words.ts'
import { FINDING_WORDS } from '#lib/words/finding-words.ts'
import { sayWhere } from '#lib/words/say-where.ts'
import type { FindingActions } from './FindingActs.tsx'
import { FindingEntry } from './FindingEntry.tsx'
import { SeveritySign } from './SeveritySign.tsx'

interface FindingListProps {
  groups: readonly FindingGroup[]
  /** What the person set aside, listed last. */
  aside: readonly AsideGroup[]
  report: Report
  /** The severity to show, or null for all. */
  shown: Severity | null
  current?: FindingGroup | null
  /** Groups whose place on the page is gone. */
  gone?: ReadonlySet<FindingGroup>
  actions: FindingActions
  onGoTo?: (group: FindingGroup) => void
}

/** A list of findings under the headings 正文, 表二, 表三, 表四, 其他, each with how many it holds, and 已核实 last. */
export function FindingList(props: FindingListProps) {
  const { groups, aside, report, shown, current, gone, onGoTo } = props
  const words = inReaderLanguage(FINDING_WORDS)
  const settling = inReaderLanguage(ASIDE_WORDS)
  const list = useRef<HTMLElement>(null)
  const { actions, said } = useSaid(props, list)
  const listed = groupsInOrder(groups, shown)
  const settled = aside.filter(({ group }) => shown === null || group.severity === shown)
  const entry = (group: FindingGroup, one?: AsideGroup) => (
    <FindingEntry
      key={keyOf(group)}
      group={group}
      report={report}
      isCurrent={group === current}
      isGone={gone?.has(group) ?? false}
      actions={actions}
      {...(one && { aside: one })}
      {...(onGoTo && { onGoTo })}
    />
  )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section class="findings scroll" tabIndex={0} aria-label={words.listLabel} ref={list}>
      {groups.length === 0 && <Clean isSettled={aside.length > 0} />}
      {groups.length + aside.length > 0 && listed.length + settled.length === 0 && (
        <p class="none">{words.noneOfSeverity}</p>
      )}
      {FINDING_PARTS.map((part) => {
        const members = listed.filter((group) => group.part === part)
        if (members.length === 0) return null
        return (
          <section key={part}>
            <h3>
              {words.parts[part]} <span>{summaryOf(members)}</span>
            </h3>
            <ol>{members.map((group) => entry(group))}</ol>
          </section>
        )
      })}
      {settled.length > 0 && (
        <section key="settled">
          <h3>{settling.heading(settled.length)}</h3>
          <ol>{settled.map((one) => entry(one.group, one))}</ol>
        </section>
      )}
      <p class="hidden" role="status">
        {said}
      </p>
    </section>
  )
}

function Clean({ isSettled }: { isSettled: boolean }) {
  const words = inReaderLanguage(FINDING_WORDS)
  const settling = inReaderLanguage(ASIDE_WORDS)
  return (
    <div class="clean">
      <p>
        <SeveritySign kind="clean" /> {isSettled ? settling.allAside : words.clean}
      </p>
      <p>{isSettled ? settling.allAsideMeans : words.cleanMeans}</p>
    </div>
  )
}

/** The same actions, with what they came to said aloud and the focus kept in the list when an entry leaves its place. */
function useSaid({ actions, report }: FindingListProps, list: { current: HTMLElement | null }) {
  const words = inReaderLanguage(ASIDE_WORDS)
  const [said, setSaid] = useState('')
  const done = (group: FindingGroup, say: (where: string) => string) => {
    list.current?.focus({ preventScroll: true })
    setSaid(say(sayWhere(group, report, readerLanguage())))
  }
  const telling: FindingActions = {
    copy: actions.copy,
    setAside: async (group, reason) => {
      const failure = await actions.setAside(group, reason)
      if (!failure) done(group, words.doneAside)
      return failure
    },
    takeBack: async (group) => {
      const failure = await actions.takeBack(group)
      if (!failure) done(group, words.doneRestored)
      return failure
    },
  }
  return { actions: telling, said }
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
