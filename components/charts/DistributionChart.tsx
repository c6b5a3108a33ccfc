import { type DistributionMark, drawDistributionDots } from '#lib/comparison/charts/distribution-dots.ts'
import type { Ranking } from '#lib/comparison/ranked.ts'
import { inReaderLanguage, readerLanguage } from '#lib/i18n.ts'
import { GROUP_WORDS } from '#lib/words/group-words.ts'
import { sayMeasure, sayMeasured } from '#lib/words/say-measure.ts'
import { saySpread } from '#lib/words/say-spread.ts'
import { useWidth } from './use-width.ts'

interface DistributionChartProps {
  ranking: Ranking
  /** What the reports are called, by their index. */
  names: readonly string[]
  /** Index of the marked organ's report; null for none, or where it is not ranked. */
  chosen: number | null
  onChoose: (report: number) => void
}

/** Heights in px: of the dots with their axis, of the line over them for the marked organ's name, of the numbers below. */
const DOTS = 96
const TOP = 22
const FOOT = 20

/** A group's values on one line: a dot a report, the quartiles as a band, the median as a line, one organ marked by name. */
export function DistributionChart(props: DistributionChartProps) {
  const [box, width] = useWidth<HTMLDivElement>(900)
  return (
    <div ref={box}>
      <DistributionDrawing {...props} width={width} />
    </div>
  )
}

/** The same, as wide as it is told to be (px). */
export function DistributionDrawing({
  ranking,
  names,
  chosen,
  onChoose,
  width,
}: DistributionChartProps & { width: number }) {
  const words = inReaderLanguage(GROUP_WORDS)
  const { ranked, spread, by } = ranking
  const radius = ranked.length > 200 ? 3 : ranked.length > 60 ? 4 : 5
  const drawn = drawDistributionDots(ranking, { width, height: DOTS + FOOT, radius, chosen, foot: FOOT })
  const ranks = new Map(ranked.map(({ report, rank }) => [report, rank]))
  const say = (value: number) => sayMeasured(value, by, readerLanguage())
  const sayDot = ({ report, value }: DistributionMark) =>
    words.rankedPart(names[report] ?? '', say(value), ranks.get(report) ?? 0, ranked.length)
  const marked = drawn.marks.find(({ dot }) => dot.part === 'chosen')
  const label = words.distributionLabel(
    sayMeasure(by, readerLanguage()),
    ranked.length,
    [spread ? saySpread(spread, by, readerLanguage()) : words.nobodyRanked, marked ? sayDot(marked) : '']
      .filter((part) => part !== '')
      .join('; '),
  )
  const height = TOP + DOTS + FOOT
  return (
    <svg
      class="chart distribution"
      width={width}
      height={height}
      viewBox={`0 ${-TOP} ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      {drawn.band && <rect class="band" {...placeOf(drawn.band)} />}
      {drawn.ticks.map(({ value, line, label: { x, y } }) => (
        <g key={value}>
          <path class="grid" d={line.path} />
          <text class="faint" x={x} y={y} text-anchor="middle">
            {say(value).replace(/\.0(?=%)/, '')}
          </text>
        </g>
      ))}
      <path class="axis" d={drawn.axis.path} />
      {drawn.median && <path class="median" d={drawn.median.path} />}
      {drawn.marks.map((mark) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: a short way for the pointer; every row of the table below has a button that does the same.
        <circle
          key={mark.report}
          class={mark.dot.part}
          cx={mark.dot.x}
          cy={mark.dot.y}
          r={mark.dot.part === 'chosen' ? mark.dot.radius + 2 : mark.dot.radius - 0.5}
          onClick={() => onChoose(mark.report)}
        >
          <title>{sayDot(mark)}</title>
        </circle>
      ))}
      {marked && <MarkedName mark={marked} said={`${names[marked.report]} ${say(marked.value)}`} width={width} />}
    </svg>
  )
}

/** The marked organ's name over its dot, kept inside the chart. */
function MarkedName({ mark: { dot }, said, width }: { mark: DistributionMark; said: string; width: number }) {
  const anchor = dot.x < width * 0.15 ? 'start' : dot.x > width * 0.85 ? 'end' : 'middle'
  return (
    <>
      <path class="leader" d={`M${dot.x} -4V${dot.y - dot.radius - 3}`} />
      <text class="strong" x={dot.x} y={-9} text-anchor={anchor}>
        {said}
      </text>
    </>
  )
}

function placeOf({ x, y, width, height }: { x: number; y: number; width: number; height: number }) {
  return { x, y, width, height }
}
