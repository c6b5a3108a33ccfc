import { drawTrendLine } from '#lib/comparison/charts/trend-line.ts'
import type { Trend, TrendPoint } from '#lib/comparison/trend.ts'
import { inReaderLanguage } from '#lib/i18n.ts'
import { CHART_WORDS } from '#lib/words/chart-words.ts'
import { sayNumber, sayPercent } from '#lib/words/say-number.ts'

interface TrendChartProps {
  trend: Trend
  /** Whose it is. */
  name: string
  width: number
  height: number
  /** With room for whole years and every value. */
  isLarge?: boolean
}

/** One figure or rate of an organ over the years: a missing year is a gap and a hollow 缺, never 0. */
export function TrendChart({ trend, name, width, height, isLarge = false }: TrendChartProps) {
  const words = inReaderLanguage(CHART_WORDS)
  const drawn = drawTrendLine(trend, { width, height, room: isLarge ? 12 : 36, ...(isLarge && { top: 24, edge: 24 }) })
  const points = trend.points.map((point) => `${point.year} ${sayPoint(point, trend)}`).join(', ')
  const lastPoint = trend.points.findLast(({ value }) => value !== null)
  return (
    <svg
      class="chart"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={words.trendOf(name, points)}
    >
      <path class="axis" d={drawn.axis.path} />
      {drawn.editions.map(({ path }) => (
        <path key={path} class="edition" d={path} />
      ))}
      <path class="trend" d={drawn.line.path} />
      {drawn.marks.map(({ point, dot, year, value }) => (
        <g key={point.year}>
          <circle class={dot.part} cx={dot.x} cy={dot.y} r={dot.radius}>
            <title>{`${point.year}: ${sayPoint(point, trend)}`}</title>
          </circle>
          <text class={year.part} x={year.x} y={year.y} text-anchor={year.anchor}>
            {isLarge ? point.year : point.report === null ? words.missingYear : String(point.year).slice(-2)}
          </text>
          {isLarge && (
            <text class={value.part} x={value.x} y={value.y} text-anchor={value.anchor}>
              {sayPoint(point, trend)}
            </text>
          )}
        </g>
      ))}
      {!isLarge && drawn.last && lastPoint && (
        <text class="strong" x={drawn.last.x} y={drawn.last.y}>
          {sayPoint(lastPoint, trend)}
        </text>
      )}
    </svg>
  )
}

/** Several trends as one table, a row an organ. */
export function TrendTable({ trends }: { trends: readonly { trend: Trend; name: string }[] }) {
  const words = inReaderLanguage(CHART_WORDS)
  const years = [...new Set(trends.flatMap(({ trend }) => trend.points.map(({ year }) => year)))].sort()
  return (
    <table class="chart-table">
      <thead>
        <tr>
          <th scope="col">{words.report}</th>
          {years.map((year) => (
            <th scope="col" data-number key={year}>
              {year}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {trends.map(({ trend, name }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {years.map((year) => {
              const point = trend.points.find((one) => one.year === year)
              return (
                <td data-number key={year}>
                  {point ? sayPoint(point, trend) : ''}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function sayPoint({ value, why, rate, isThin }: TrendPoint, { by }: Trend): string {
  const words = inReaderLanguage(CHART_WORDS)
  if (isThin && rate) return `${rate.numerator.value}/${rate.denominator.value}`
  if (value !== null) return by.kind === 'rate' ? sayPercent(value) : sayNumber(value)
  return why === null || why === 'year-missing' || why === 'thin' ? words.missingYear : words.noRank[why]
}
