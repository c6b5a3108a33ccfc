import { useMemo, useState } from 'preact/hooks'
import { Button } from '#components/Button.tsx'
import { PageHead } from '#components/group/PageHead.tsx'
import { type Done, DoneLine } from '#components/library/DoneLine.tsx'
import { SeriesTable } from '#components/series/SeriesTable.tsx'
import { SavedPart } from '#entrypoints/library/saved-part.tsx'
import { useWindowTitle } from '#entrypoints/library/show-window.ts'
import { changeStudy, leaveStudy, openStudy, type SeriesStudy, WHOLE_LIBRARY } from '#entrypoints/library/study.ts'
import { TakeTables } from '#entrypoints/library/take-tables.tsx'
import { changeState } from '#entrypoints/library/view-state.ts'
import type { GroupReport } from '#lib/comparison/group.ts'
import { RATE_IDS } from '#lib/comparison/rate.ts'
import { trendOf } from '#lib/comparison/series-trend.ts'
import type { Trend } from '#lib/comparison/trend.ts'
import { tableOfTrends } from '#lib/export/trend-table.ts'
import { inReaderLanguage, readerLanguage } from '#lib/i18n.ts'
import { PAPER_WORDS } from '#lib/words/paper-words.ts'
import { SERIES_WORDS } from '#lib/words/series-words.ts'
import { JoinPart } from './join-part.tsx'
import { SeriesCharts } from './series-charts.tsx'
import { type Series, yearsOf } from './use-series.ts'

/** An organ's years, read. */
export interface ReadSeriesProps {
  asked: SeriesStudy
  series: Series
  reports: readonly GroupReport[]
}

/** Figures that say most of a year, in the form's order; those that no report prints are left out. */
const MAIN_FIGURES = [
  'disclosure.normativeDocuments.totalDisclosed',
  'disclosure.normativeDocuments.inForce',
  'disclosure.licensing.decisions',
  'disclosure.penalties.decisions',
  'requests.received.total',
  'requests.carriedIn.total',
  'requests.settled.total',
  'requests.carriedOut.total',
  'disputes.review.total',
  'disputes.directLitigation.total',
  'disputes.litigationAfterReview.total',
]

/** An organ's years, read: pictures of the chosen row and of the outcomes, and all rows year by year. */
export function ReadSeries({ asked, series, reports }: ReadSeriesProps) {
  const words = inReaderLanguage(SERIES_WORDS)
  const years = yearsOf(series, reports)
  const organ = reports.at(-1)?.agency ?? ''
  const last = years.findLast(({ report }) => report !== null)
  const { rates, figures } = useMemo(() => trendsOf(reports), [reports])
  const chosen = useMemo(() => trendOf(reports, asked.by), [reports, asked.by])
  const [done, setDone] = useState<Done | null>(null)
  useWindowTitle(words.title(organ))
  const openHistory = (id: string) => {
    leaveStudy()
    changeState({ view: 'library', opened: id })
  }
  return (
    <>
      <PageHead title={words.title(organ)} sums={sumsOf(series, reports)}>
        <JoinPart series={series.key} organ={organ} names={series.joined} onDone={setDone} />
        <SavedPart suggestedName={words.title(organ)} />
        {reports.length > 1 && (
          <Button
            onClick={() => {
              leaveStudy()
              changeState({ view: 'compare', picked: reports.slice(-2).map(({ id }) => id) })
            }}
          >
            {words.compareYears}
          </Button>
        )}
        {last && (
          <Button onClick={() => openStudy({ ...WHOLE_LIBRARY, year: last.year, organ: asked.organ, by: asked.by })}>
            {words.inGroup(last.year)}
          </Button>
        )}
        <Button onClick={() => openStudy({ view: 'findings', captures: reports.map(({ id }) => id) })}>
          {inReaderLanguage(PAPER_WORDS).open}
        </Button>
        <TakeTables
          name={[organ, words.fileName]}
          tables={() => [
            tableOfTrends(
              [...rates, ...figures].map((trend) => ({ trend })),
              readerLanguage(),
            ),
          ]}
        />
      </PageHead>
      {done && <DoneLine done={done} onDismiss={() => setDone(null)} />}
      <Notices series={series} reports={reports} />
      <SeriesCharts trend={chosen} reports={reports} organ={organ} />
      <SeriesTable
        organ={organ}
        years={years}
        parts={[
          { name: words.rates, trends: rates },
          { name: words.counts, trends: figures },
        ]}
        chosen={asked.by}
        onChoose={(by) => changeStudy({ by })}
        onOpen={openHistory}
        onShowPage={(capture) => openStudy({ view: 'kept', capture })}
      />
    </>
  )
}

function Notices({ series, reports }: Pick<ReadSeriesProps, 'series' | 'reports'>) {
  const words = inReaderLanguage(SERIES_WORDS)
  const notices = [
    ...(reports.length === 1 ? [words.one] : []),
    ...series.several.map(([year, count]) => words.several(year, count)),
    ...(series.yearless > 0 ? [words.yearless(series.yearless)] : []),
  ]
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

function sumsOf({ yearly, missing, otherNames }: Series, reports: readonly GroupReport[]): string {
  const words = inReaderLanguage(SERIES_WORDS)
  const [first, last] = [yearly[0]?.year ?? 0, yearly.at(-1)?.year ?? 0]
  const region = reports.at(-1)?.region.split('/').join(' · ') ?? ''
  const also = otherNames.length > 0 ? words.alsoCalled(otherNames) : ''
  return [words.sums(yearly.length, first, last, missing), region, also].filter((part) => part !== '').join(' · ')
}

function trendsOf(reports: readonly GroupReport[]): { rates: Trend[]; figures: Trend[] } {
  const figures = MAIN_FIGURES.map((key) => trendOf(reports, { kind: 'figure', key }))
  return {
    rates: RATE_IDS.map((rate) => trendOf(reports, { kind: 'rate', rate, applicant: 'total' })),
    figures: figures.filter(({ points }) => points.some(({ value }) => value !== null)),
  }
}
