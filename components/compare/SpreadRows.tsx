import { drawDistributionDots } from '#lib/comparison/charts/distribution-dots.ts'
import type { Ranking } from '#lib/comparison/ranked.ts'
import { inReaderLanguage } from '#lib/i18n.ts'
import { CHART_WORDS } from '#lib/words/chart-words.ts'
import { RATE_NAMES } from '#lib/words/rate-words.ts'
import type { ReportHead } from '#lib/words/say-heads.ts'
import { sayPercent } from '#lib/words/say-number.ts'

interface SpreadRowsProps {
  /** One for each column, by its rate. */
  rankings: readonly Ranking[]
  heads: readonly ReportHead[]
  /** Place of the column that is chosen. */
  chosen: number
}

/** Under a table of rates: the median of each, its lowest and highest, and all of them as dots. */
export function SpreadRows({ rankings, heads, chosen }: SpreadRowsProps) {
  const words = inReaderLanguage(CHART_WORDS)
  const isEnough = ({ ranked }: Ranking) => ranked.length > 1
  return (
    <tfoot>
      <tr>
        <th scope="row">{words.median}</th>
        {rankings.map((ranking, at) => (
          <td key={keyOf(ranking)} data-on={at === chosen}>
            {ranking.spread && isEnough(ranking) ? sayPercent(ranking.spread.median) : ''}
          </td>
        ))}
      </tr>
      <tr>
        <th scope="row">{words.leastGreatest}</th>
        {rankings.map((ranking, at) => (
          <td key={keyOf(ranking)} data-on={at === chosen}>
            {isEnough(ranking) ? sayRange(ranking) : ''}
          </td>
        ))}
      </tr>
      <tr class="spread">
        <th scope="row">
          {words.distribution} <span class="unit">{words.distributionHint}</span>
        </th>
        {rankings.map((ranking, at) => (
          <td key={keyOf(ranking)} data-on={at === chosen}>
            {isEnough(ranking) ? <Dots ranking={ranking} heads={heads} /> : words.fewerThanTwo}
          </td>
        ))}
      </tr>
    </tfoot>
  )
}

function Dots({ ranking, heads }: { ranking: Ranking; heads: readonly ReportHead[] }) {
  const { width, height, axis, median, marks } = drawDistributionDots(ranking, {
    width: 76,
    height: 16,
    radius: 3,
    chosen: null,
  })
  const name = ranking.by.kind === 'rate' ? inReaderLanguage(RATE_NAMES)[ranking.by.rate].full : ''
  const said = marks.map(({ report, value }) => `${heads[report]?.name} ${sayPercent(value)}`)
  return (
    <svg class="chart" width={width} height={height} role="img" aria-label={`${name}: ${said.join(', ')}`}>
      <path class="axis" d={axis.path} />
      {median && <path class="median" d={median.path} />}
      {marks.map(({ report, value, dot }) => (
        <circle key={report} class={dot.part} cx={dot.x} cy={dot.y} r={dot.radius}>
          <title>{`${heads[report]?.name} ${sayPercent(value)}`}</title>
        </circle>
      ))}
    </svg>
  )
}

function sayRange({ spread }: Ranking): string {
  return spread ? `${sayPercent(spread.least).replace('%', '')}–${sayPercent(spread.greatest).replace('%', '')}` : ''
}

function keyOf({ by }: Ranking): string {
  return by.kind === 'rate' ? by.rate : by.key
}
