import { useState } from 'preact/hooks'
import { useWidth } from '#components/charts/use-width.ts'
import { ChartFigure } from '#components/compare/ChartFigure.tsx'
import { CompositionFigure } from '#components/compare/CompositionFigure.tsx'
import { RankingChart, RankingTable } from '#components/compare/RankingChart.tsx'
import { TrendFigure } from '#components/compare/TrendFigure.tsx'
import type { RankBy, Ranking } from '#lib/comparison/ranked.ts'
import { rankReports } from '#lib/comparison/ranking.ts'
import { RATE_IDS, type RateId } from '#lib/comparison/rate.ts'
import { inReaderLanguage } from '#lib/i18n.ts'
import { CHART_WORDS, type TrendFigureKey } from '#lib/words/chart-words.ts'
import { RATE_NAMES } from '#lib/words/rate-words.ts'
import { sayPercent } from '#lib/words/say-number.ts'
import { LibraryFailed } from './group/group-states.tsx'
import type { ComparedCaptures } from './use-comparison.ts'
import { useTrends } from './use-trends.ts'
import { viewState } from './view-state.ts'

/** Width of a chart in px until it is known. */
const WIDTH = 432

/** Pictures of a comparison: who stands where by the chosen rate, what became of the requests, how it went over the years. */
export function CompareCharts({ compared, applicant }: { compared: ComparedCaptures; applicant: string }) {
  const { rate } = viewState.value
  const ranking = rankReports(
    compared.captures.map(({ report }) => report),
    { kind: 'rate', rate, applicant },
  )
  return (
    <div class="three">
      <RankingPart ranking={ranking} rate={rate} compared={compared} />
      <CompositionFigure
        compositions={compared.compositions}
        heads={compared.heads}
        width={WIDTH}
        barHeight={20}
        step={28}
        isNamed
      />
      <TrendPart compared={compared} applicant={applicant} />
    </div>
  )
}

function RankingPart({ ranking, rate, compared }: { ranking: Ranking; rate: RateId; compared: ComparedCaptures }) {
  const words = inReaderLanguage(CHART_WORDS)
  const [box, width] = useWidth<HTMLDivElement>(WIDTH)
  const { heads } = compared
  const { spread } = ranking
  const [median, least, greatest] = [spread?.median, spread?.least, spread?.greatest].map((value) =>
    value === undefined ? '' : sayPercent(value),
  )
  return (
    <ChartFigure
      title={words.ranking(inReaderLanguage(RATE_NAMES)[rate].full)}
      aside={ranking.ranked.length > 1 && <p>{words.spread(median ?? '', least ?? '', greatest ?? '')}</p>}
      note={words.rankingNote}
      table={<RankingTable ranking={ranking} heads={heads} />}
    >
      <div ref={box}>
        <RankingChart ranking={ranking} heads={heads} width={width} />
      </div>
    </ChartFigure>
  )
}

const FIRST: TrendFigureKey = 'requests.received.total'

function TrendPart({ compared, applicant }: { compared: ComparedCaptures; applicant: string }) {
  const names = inReaderLanguage(RATE_NAMES)
  const { measures } = inReaderLanguage(CHART_WORDS)
  const [measure, setMeasure] = useState<string>(FIRST)
  const rate = RATE_IDS.find((id) => id === measure)
  const by: RankBy = rate ? { kind: 'rate', rate, applicant } : { kind: 'figure', key: measure }
  const read = useTrends(compared, by)
  if (read.is === 'failed') return <LibraryFailed failure={read.failure} onRetry={read.retry} />
  return (
    <TrendFigure
      trends={read.is === 'read' ? read.value : null}
      measures={[
        ...Object.entries(measures).map(([value, label]) => ({ value, label })),
        ...RATE_IDS.map((id) => ({ value: id, label: names[id].full })),
      ]}
      measure={measure}
      onMeasure={setMeasure}
    />
  )
}
