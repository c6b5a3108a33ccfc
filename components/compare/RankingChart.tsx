import { shortenName } from '#components/charts/shorten-name.ts'
import { drawRankingRows } from '#lib/comparison/charts/ranking-rows.ts'
import type { Ranking } from '#lib/comparison/ranked.ts'
import { inReaderLanguage } from '#lib/i18n.ts'
import { CHART_WORDS } from '#lib/words/chart-words.ts'
import type { ReportHead } from '#lib/words/say-heads.ts'
import { sayNumber, sayPercent } from '#lib/words/say-number.ts'

interface RankingChartProps {
  ranking: Ranking
  heads: readonly ReportHead[]
  width: number
}

/** A ranking by a rate, drawn: a row a report, who has no rank below and hollow. */
export function RankingChart({ ranking, heads, width }: RankingChartProps) {
  const words = inReaderLanguage(CHART_WORDS)
  const drawn = drawRankingRows(ranking, { width, step: 30, before: 168, behind: 64 })
  const values = sayValues(ranking)
  const said = drawn.rows.map(({ report }) => `${heads[report]?.name} ${values.get(report)}`).join(', ')
  return (
    <svg
      class="chart"
      width={width}
      height={drawn.height}
      viewBox={`0 0 ${width} ${drawn.height}`}
      role="img"
      aria-label={`${words.rank}: ${said}`}
    >
      {drawn.band && <rect class="band" {...drawn.band} />}
      {drawn.ticks.map(({ value, line, label }) => (
        <g key={value}>
          <path class="grid" d={line.path} />
          <text class="faint" x={label.x} y={label.y} text-anchor="middle">
            {sayPercent(value).replace(/\.0(?=%)/, '')}
          </text>
        </g>
      ))}
      {drawn.median && <path class="median" d={drawn.median.path} />}
      {drawn.rows.map(({ report, rank, place, name, dot, value }) => (
        <g key={report}>
          <title>{`${heads[report]?.name} ${values.get(report)}`}</title>
          <text class={place.part} x={place.x} y={place.y}>
            {rank ?? '·'}
          </text>
          <text class={name.part} x={name.x} y={name.y}>
            {shortenName(heads[report]?.name ?? '')}
          </text>
          {dot && <circle class={dot.part} cx={dot.x} cy={dot.y} r={dot.radius} />}
          <text class={value.part} x={value.x} y={value.y} text-anchor="end">
            {values.get(report)}
          </text>
        </g>
      ))}
    </svg>
  )
}

/** The same as a table. */
export function RankingTable({ ranking, heads }: Omit<RankingChartProps, 'width'>) {
  const words = inReaderLanguage(CHART_WORDS)
  const values = sayValues(ranking)
  const rows = [...ranking.ranked, ...ranking.missing.map(({ report }) => ({ report, rank: null }))]
  return (
    <table class="chart-table">
      <thead>
        <tr>
          <th scope="col">{words.rank}</th>
          <th scope="col">{words.report}</th>
          <th scope="col" data-number>
            {words.value}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ report, rank }) => (
          <tr key={report}>
            <td>{rank ?? '·'}</td>
            <th scope="row">{heads[report]?.full}</th>
            <td data-number>{values.get(report)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What is printed behind each report: its rate; n/d where that is thin; why there is none. */
function sayValues({ ranked, missing }: Ranking): Map<number, string> {
  const words = inReaderLanguage(CHART_WORDS)
  return new Map([
    ...ranked.map(({ report, value }) => [report, sayPercent(value)] as const),
    ...missing.map(({ report, why, rate }) => {
      const [top, bottom] = [rate?.numerator.value ?? null, rate?.denominator.value ?? null]
      const isFraction = top !== null && bottom !== null
      const said = isFraction ? `${sayNumber(top)}/${sayNumber(bottom)}` : why === 'thin' ? '' : words.noRank[why]
      return [report, said] as const
    }),
  ])
}
