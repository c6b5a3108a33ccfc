import { useState } from 'preact/hooks'
import { Choice } from '#components/Choice.tsx'
import { GroupTools } from '#components/group/GroupTools.tsx'
import { MeasureSelect } from '#components/group/MeasureSelect.tsx'
import { PageHead } from '#components/group/PageHead.tsx'
import { SavedPart } from '#entrypoints/library/saved-part.tsx'
import { changeStudy, type GroupStudy } from '#entrypoints/library/study.ts'
import { TakeTables } from '#entrypoints/library/take-tables.tsx'
import { editionsOf } from '#lib/comparison/align.ts'
import { countRepeated, type GroupReport } from '#lib/comparison/group.ts'
import { tableOfRanking } from '#lib/export/ranking-table.ts'
import { FORMS } from '#lib/form/index.ts'
import { inReaderLanguage, readerLanguage } from '#lib/i18n.ts'
import { GROUP_WORDS } from '#lib/words/group-words.ts'
import { sayMeasure } from '#lib/words/say-measure.ts'
import { GroupPassages } from './group-passages.tsx'
import { GroupRanking, useRanking } from './group-ranking.tsx'
import { NoGroup } from './group-states.tsx'
import { titleOf } from './title-of-group.ts'
import { type Group, MOST_GROUPED, useGroup } from './use-group.ts'
import { useGroupReports } from './use-group-reports.ts'

/** A group of reports on its own tab: who is in it, how they rank, what their words have in common. */
export function GroupView({ asked }: { asked: GroupStudy }) {
  const group = useGroup(asked)
  const read = useGroupReports(group.is === 'read' ? group.value.members : null)
  return (
    <main class="study">
      {group.is === 'read' && read.is === 'read' && read.reports.length > 0 ? (
        <ReadGroup asked={asked} group={group.value} reports={read.reports} />
      ) : (
        <NoGroup asked={asked} group={group} read={read} />
      )}
    </main>
  )
}

interface ReadGroupProps {
  asked: GroupStudy
  group: Group
  reports: readonly GroupReport[]
}

function ReadGroup({ asked, group, reports }: ReadGroupProps) {
  const words = inReaderLanguage(GROUP_WORDS)
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const ranking = useRanking(reports, asked.by)
  const title = titleOf(asked, reports.length)
  const measure = sayMeasure(asked.by, readerLanguage())
  return (
    <>
      <PageHead title={title} sums={sumsOf(reports)}>
        <SavedPart suggestedName={asked.shows === 'ranking' ? `${title} · ${measure}` : title} />
        {asked.shows === 'ranking' && (
          <TakeTables name={[title, measure]} tables={() => [tableOfRanking(ranking, reports, readerLanguage())]} />
        )}
      </PageHead>
      <GroupFilters asked={asked} group={group} reports={reports} />
      <Notices asked={asked} group={group} reports={reports} />
      <div class="study-tools">
        <Choice
          label={words.what}
          options={[
            { value: 'ranking', label: words.ranking },
            { value: 'passages', label: words.passages },
          ]}
          chosen={asked.shows}
          onChoose={(shows) => changeStudy({ shows })}
        />
        {asked.shows === 'ranking' && (
          <MeasureSelect by={asked.by} editions={editionsOf(reports)} onChoose={(by) => changeStudy({ by })} />
        )}
      </div>
      {asked.shows === 'ranking' ? (
        <GroupRanking
          asked={asked}
          ranking={ranking}
          reports={reports}
          lacking={group.lacking}
          picked={picked}
          onPick={setPicked}
        />
      ) : (
        <GroupPassages title={title} reports={reports} />
      )}
    </>
  )
}

function GroupFilters({ asked, group, reports }: ReadGroupProps) {
  const organs = new Map(reports.map(({ series, agency }) => [series, agency]))
  return (
    <GroupTools
      filter={asked}
      choices={group.choices}
      organs={[...organs].map(([series, agency]) => ({ series, agency }))}
      chosen={asked.organ}
      onFilter={(change) => changeStudy({ ...change, captures: [] })}
      onMark={(organ) => changeStudy({ organ })}
    />
  )
}

/** What must be known before the numbers are believed. */
function Notices({ asked, group, reports }: ReadGroupProps) {
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

function sumsOf(reports: readonly GroupReport[]): string {
  const words = inReaderLanguage(GROUP_WORDS)
  const editions = FORMS.map(({ edition }): [string, number] => [
    edition,
    reports.filter((report) => report.edition === edition).length,
  ]).filter(([, count]) => count > 0)
  const organs = new Set(reports.map(({ series }) => series)).size
  return `${words.sums(reports.length, organs)} · ${words.editions(editions)}`
}
