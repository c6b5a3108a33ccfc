import { useRef } from 'preact/hooks'
import { Button } from '#components/Button.tsx'
import { EmptyState } from '#components/EmptyState.tsx'
import { Working } from '#components/group/Working.tsx'
import { LibraryFailed } from '#entrypoints/library/group/group-states.tsx'
import { leaveStudy, type SeriesStudy } from '#entrypoints/library/study.ts'
import { changeState } from '#entrypoints/library/view-state.ts'
import { inReaderLanguage } from '#lib/i18n.ts'
import { GROUP_WORDS } from '#lib/words/group-words.ts'
import { SERIES_WORDS } from '#lib/words/series-words.ts'
import { STATES_WORDS } from '#lib/words/states-words.ts'
import { ReadSeries, type ReadSeriesProps } from './read-series.tsx'
import { useSeries } from './use-series.ts'

/** One organ over the years on its own tab: findings, rates, main figures, what is missing. */
export function SeriesView({ asked }: { asked: SeriesStudy }) {
  const { series, read } = useSeries(asked.organ)
  const last = useRef<(Omit<ReadSeriesProps, 'asked'> & { organ: string }) | null>(null)
  if (series.is === 'read' && read.is === 'read') {
    const isThere = read.reports.length > 0
    last.current = isThere ? { organ: asked.organ, series: series.value, reports: read.reports } : null
  } else if (series.is === 'failed' || read.is !== 'reading' || last.current?.organ !== asked.organ) last.current = null
  return (
    <main class="study" aria-busy={last.current !== null && read.is === 'reading'}>
      {/* While an organ's years are read again, as after it was joined with another, those read before stay. */}
      {last.current ? (
        <ReadSeries
          key={last.current.organ}
          asked={asked}
          series={last.current.series}
          reports={last.current.reports}
        />
      ) : (
        <>
          <h1 class="hidden">{inReaderLanguage(SERIES_WORDS).heading}</h1>
          <NoSeries asked={asked} series={series} read={read} />
        </>
      )}
    </main>
  )
}

type NoSeriesProps = ReturnType<typeof useSeries> & { asked: SeriesStudy }

/** Why there is nothing to show: still reading, stopped, a library that fails, an organ that is not there. */
function NoSeries({ asked, series, read }: NoSeriesProps) {
  const words = inReaderLanguage(SERIES_WORDS)
  if (series.is === 'failed') return <LibraryFailed failure={series.failure} onRetry={series.retry} />
  if (read.is === 'failed') return <LibraryFailed failure={read.failure} onRetry={read.retry} />
  if (series.is === 'read' && series.value.yearly.length === 0) {
    return (
      <EmptyState {...(asked.organ === '' ? words.empty : words.gone)}>
        <div class="buttons">
          <Button kind="primary" onClick={toLibrary}>
            {words.toLibrary}
          </Button>
        </div>
      </EmptyState>
    )
  }
  if (read.is === 'stopped') {
    return (
      <EmptyState {...inReaderLanguage(GROUP_WORDS).stopped}>
        <div class="buttons">
          <Button kind="primary" onClick={read.resume}>
            {inReaderLanguage(STATES_WORDS).tryAgain}
          </Button>
        </div>
      </EmptyState>
    )
  }
  const { done, of } = read.is === 'reading' ? read : { done: 0, of: 0 }
  const said = inReaderLanguage(GROUP_WORDS).reading(done, of)
  return <Working said={said} done={done} of={of} onStop={read.stop} />
}

function toLibrary(): void {
  leaveStudy()
  changeState({ view: 'library' })
}
