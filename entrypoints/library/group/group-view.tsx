import { useRef, useState } from 'preact/hooks'
import { Button } from '#components/Button.tsx'
import { Choice } from '#components/Choice.tsx'
import { GroupTools } from '#components/group/GroupTools.tsx'
import { MeasureSelect } from '#components/group/MeasureSelect.tsx'
import { PageHead } from '#components/group/PageHead.tsx'
import { SavedPart } from '#entrypoints/library/saved-part.tsx'
import { useWindowTitle } from '#entrypoints/library/show-window.ts'
import { changeStudy, type GroupStudy, openStudy } from '#entrypoints/library/study.ts'
import { TakeTables } from '#entrypoints/library/take-tables.tsx'
import { editionsOf } from '#lib/comparison/align.ts'
import type { GroupReport } from '#lib/comparison/group.ts'
import { tableOfRanking } from '#lib/export/ranking-table.ts'
import { inReaderLanguage, readerLanguage } from '#lib/i18n.ts'
import { GROUP_WORDS } from '#lib/words/group-words.ts'
import { PAPER_WORDS } from '#lib/words/paper-words.ts'
import { sayMeasure } from '#lib/words/say-measure.ts'
import { GroupNotices, sumsOfGroup } from './group-notices.tsx'
import { GroupPassages } from './group-passages.tsx'
import { GroupRanking, useRanking } from './group-ranking.tsx'
import { NoGroup } from './group-states.tsx'
import { titleOf } from './title-of-group.ts'
import { type Group, useGroup } from './use-group.ts'
import { useGroupReports } from './use-group-reports.ts'

/** A group of reports on its own tab: who is in it, how they rank, what their words have in common. */
export function GroupView({ asked }: { asked: GroupStudy }) {
  const group = useGroup(asked)
  const read = useGroupReports(group.is === 'read' ? group.value.members : null)
  const last = useRef<Omit<ReadGroupProps, 'asked'> | null>(null)
  const isReading = group.is === 'reading' || (group.is === 'read' && read.is === 'reading')
  if (group.is === 'read' && read.is === 'read') {
    const { reports } = read
    last.current = reports.length > 0 ? { chosenBy: asked, group: group.value, reports } : null
  } else if (!isReading) last.current = null
  if (!last.current) {
    return (
      <main class="study">
        <h1 class="hidden">{titleOf(asked, asked.captures.length)}</h1>
        <NoGroup group={group} read={read} />
      </main>
    )
  }
  // While another group is read, the one before stays: a list that vanishes for a moment is hard to look at.
  return (
    <main class="study" aria-busy={isReading}>
      <ReadGroup asked={asked} {...last.current} />
      {isReading && (
        <div class="study-progress">
          <NoGroup group={group} read={read} />
        </div>
      )}
    </main>
  )
}

interface ReadGroupProps {
  asked: GroupStudy
  /** The study that these reports are of; in what they are chosen by, `asked` may be ahead of it. */
  chosenBy: GroupStudy
  group: Group
  reports: readonly GroupReport[]
}

function ReadGroup({ asked, chosenBy, group, reports }: ReadGroupProps) {
  const words = inReaderLanguage(GROUP_WORDS)
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const ranking = useRanking(reports, asked.by)
  const title = titleOf(chosenBy, reports.length)
  const measure = sayMeasure(asked.by, readerLanguage())
  useWindowTitle(asked.shows === 'ranking' ? `${title} · ${measure}` : title)
  return (
    <>
      <PageHead title={title} sums={sumsOfGroup(reports)}>
        <Button onClick={() => openStudy({ view: 'findings', captures: reports.map(({ id }) => id) })}>
          {inReaderLanguage(PAPER_WORDS).open}
        </Button>
        <SavedPart suggestedName={asked.shows === 'ranking' ? `${title} · ${measure}` : title} />
        {asked.shows === 'ranking' && (
          <TakeTables name={[title, measure]} tables={() => [tableOfRanking(ranking, reports, readerLanguage())]} />
        )}
      </PageHead>
      <GroupFilters asked={asked} group={group} reports={reports} />
      <GroupNotices asked={asked} group={group} reports={reports} />
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
          year={chosenBy.year}
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

function GroupFilters({ asked, group, reports }: Omit<ReadGroupProps, 'chosenBy'>) {
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
