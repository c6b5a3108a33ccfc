import { Button } from '#components/Button.tsx'
import { EmptyState } from '#components/EmptyState.tsx'
import { FindingsPaper } from '#components/findings/FindingsPaper.tsx'
import { PaperOverview } from '#components/findings/PaperOverview.tsx'
import { PageHead } from '#components/group/PageHead.tsx'
import { Working } from '#components/group/Working.tsx'
import { LibraryFailed } from '#entrypoints/library/group/group-states.tsx'
import { useWindowTitle } from '#entrypoints/library/show-window.ts'
import { type FindingsStudy, leaveStudy } from '#entrypoints/library/study.ts'
import { changeState } from '#entrypoints/library/view-state.ts'
import { inReaderLanguage } from '#lib/i18n.ts'
import { LIBRARY_WORDS } from '#lib/words/library-words.ts'
import { PAPER_WORDS } from '#lib/words/paper-words.ts'
import { MOST_PAPERS, type Papers, usePapers } from './use-papers.ts'

/** The findings of some captures as they are printed. */
export function FindingsView({ asked: { captures } }: { asked: FindingsStudy }) {
  const words = inReaderLanguage(PAPER_WORDS)
  const { read, done, of } = usePapers(captures)
  if (read.is === 'read' && read.value.papers.length > 0) return <PapersRead {...read.value} asked={captures.length} />
  return (
    <main class="study">
      <h1 class="hidden">{words.heading}</h1>
      {read.is === 'failed' && <LibraryFailed failure={read.failure} onRetry={read.retry} />}
      {read.is === 'reading' && <Working said={words.reading(done, of)} done={done} of={of} onStop={toLibrary} />}
      {read.is === 'read' && (
        <EmptyState {...words.none} {...(read.value.gone > 0 && { text: words.gone(read.value.gone) })}>
          <div class="buttons">
            <Button kind="primary" onClick={toLibrary}>
              {words.toLibrary}
            </Button>
          </div>
        </EmptyState>
      )}
    </main>
  )
}

function PapersRead({ papers, gone, asked }: Papers & { asked: number }) {
  const words = inReaderLanguage(PAPER_WORDS)
  const [first] = papers
  const isOne = papers.length === 1 && first !== undefined
  const name = isOne ? inReaderLanguage(LIBRARY_WORDS).reportName(first.summary.agency, first.summary.year) : ''
  const title = isOne ? words.titleOf(name) : words.title(papers.length)
  const organs = new Set(papers.map(({ summary }) => summary.series)).size
  const notices = [gone > 0 && words.gone(gone), asked > MOST_PAPERS && words.tooMany(asked, MOST_PAPERS)]
  useWindowTitle(title)
  return (
    <main class="study papers">
      <PageHead title={isOne ? words.heading : title} sums={words.sums(papers.length, organs)}>
        <Button onClick={toLibrary}>{words.toLibrary}</Button>
        <Button kind="primary" onClick={() => window.print()}>
          {words.print}
        </Button>
      </PageHead>
      {notices.map((said) => said && <p class="notice">{said}</p>)}
      {!isOne && <PaperOverview papers={papers} />}
      {papers.map((paper) => (
        <FindingsPaper key={paper.summary.id} paper={paper} />
      ))}
    </main>
  )
}

function toLibrary(): void {
  leaveStudy()
  changeState({ view: 'library' })
}
