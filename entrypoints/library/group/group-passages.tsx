import { Button } from '#components/Button.tsx'
import { EmptyState } from '#components/EmptyState.tsx'
import { PassagePairs } from '#components/group/PassagePairs.tsx'
import { Working } from '#components/group/Working.tsx'
import { leaveStudy } from '#entrypoints/library/study.ts'
import { TakeTables } from '#entrypoints/library/take-tables.tsx'
import { changeState } from '#entrypoints/library/view-state.ts'
import type { GroupReport } from '#lib/comparison/group.ts'
import type { PassageComparison } from '#lib/comparison/words.ts'
import { tablesOfPassages } from '#lib/export/passages-table.ts'
import { inReaderLanguage, readerLanguage } from '#lib/i18n.ts'
import { GROUP_WORDS } from '#lib/words/group-words.ts'
import { LibraryFailed } from './group-states.tsx'
import { usePassages } from './use-passages.ts'

interface GroupPassagesProps {
  /** What the group is called. */
  title: string
  reports: readonly GroupReport[]
}

/** What the words of a group's reports have in common; worked out when asked for, because it takes its time. */
export function GroupPassages({ title, reports }: GroupPassagesProps) {
  const words = inReaderLanguage(GROUP_WORDS)
  const { state, start, stop } = usePassages(reports.map(({ id }) => id))
  if (reports.length < 2) return <EmptyState {...words.fewForPassages} />
  switch (state.is) {
    case 'reading':
      return (
        <Working said={words.readingWords(state.done, state.total)} done={state.done} of={state.total} onStop={stop} />
      )
    case 'comparing':
      return (
        <Working
          said={words.comparingWords(state.done, state.total)}
          done={state.done}
          of={state.total}
          onStop={stop}
        />
      )
    case 'failed':
      return <LibraryFailed failure={state.failure} onRetry={start} />
    case 'done':
      return <Compared title={title} reports={reports} comparison={state.comparison} />
    default:
      return (
        <div class="study-part passages-start">
          <p>{state.is === 'stopped' ? words.stopped.title : words.passagesIntro(reports.length)}</p>
          <Button kind="primary" onClick={start}>
            {words.comparePassages(reports.length)}
          </Button>
        </div>
      )
  }
}

function Compared({ title, reports, comparison }: GroupPassagesProps & { comparison: PassageComparison }) {
  const words = inReaderLanguage(GROUP_WORDS)
  if (comparison.passages.length === 0) return <EmptyState {...words.noPassages} />
  const copied = comparison.passages.filter(({ isCommon }) => !isCommon).length
  return (
    <section class="study-part">
      <div class="study-tools">
        <h2>{words.passages}</h2>
        <p role="status">{words.passagesDone(comparison.pairs.length, copied)}</p>
        <div class="rest buttons">
          <TakeTables
            name={[title, words.passages]}
            tables={() => tablesOfPassages(comparison, reports, readerLanguage())}
          />
        </div>
      </div>
      <PassagePairs
        comparison={comparison}
        reports={reports}
        onCompare={(ids) => {
          leaveStudy()
          changeState({ view: 'compare', picked: [...ids], what: 'words' })
        }}
      />
    </section>
  )
}
