import type { GroupStudy } from '#entrypoints/library/study.ts'
import { countRepeated, type GroupReport } from '#lib/comparison/group.ts'
import { FORMS } from '#lib/form/index.ts'
import { inReaderLanguage } from '#lib/i18n.ts'
import { GROUP_WORDS } from '#lib/words/group-words.ts'
import { type Group, MOST_GROUPED } from './use-group.ts'

interface GroupNoticesProps {
  asked: GroupStudy
  group: Group
  reports: readonly GroupReport[]
}

/** What must be known before the numbers are believed. */
export function GroupNotices({ asked, group, reports }: GroupNoticesProps) {
  const words = inReaderLanguage(GROUP_WORDS)
  const repeated = countRepeated(reports)
  const notices = [
    reports.length === 1 && words.one,
    group.gone > 0 && words.gone(group.gone),
    group.total > group.members.length && words.tooMany(group.total, MOST_GROUPED),
    repeated > 0 && words.repeated(repeated),
    asked.organ !== null && reports.every(({ series }) => series !== asked.organ) && words.organGone,
  ].filter((said) => said !== false)
  return (
    <div role="status">
      {notices.map((said) => (
        <p class="notice" key={said}>
          {said}
        </p>
      ))}
    </div>
  )
}

/** How many reports of how many organs, and by which edition of the form. */
export function sumsOfGroup(reports: readonly GroupReport[]): string {
  const words = inReaderLanguage(GROUP_WORDS)
  const editions = FORMS.map(({ edition }): [string, number] => [
    edition,
    reports.filter((report) => report.edition === edition).length,
  ]).filter(([, count]) => count > 0)
  const organs = new Set(reports.map(({ series }) => series)).size
  return `${words.sums(reports.length, organs)} · ${words.editions(editions)}`
}
