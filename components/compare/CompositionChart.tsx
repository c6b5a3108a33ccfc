import { shortenName, widthOfName } from '#components/charts/shorten-name.ts'
import { type BarSegment, type CompositionBar, drawCompositionBars } from '#lib/comparison/charts/composition-bars.ts'
import type { Composition } from '#lib/comparison/composition.ts'
import { inReaderLanguage } from '#lib/i18n.ts'
import { COMPARE_WORDS } from '#lib/words/compare-words.ts'
import { RATE_NAMES } from '#lib/words/rate-words.ts'
import type { ReportHead } from '#lib/words/say-heads.ts'
import { sayPercent } from '#lib/words/say-number.ts'

interface CompositionChartProps {
  compositions: readonly Composition[]
  heads: readonly ReportHead[]
  /** Measures in px. */
  width: number
  barHeight: number
  step: number
  scale: 'share' | 'count'
  /** Whether reports are named in full rather than by their letters: a picture on its own has nothing that tells them. */
  isNamed?: boolean
}

/** Room in px for a report's letter or year before its bar, and for its total behind it. */
const BEFORE = 56
const BEHIND = 48
/** Where names begin, as in the table over the bars. */
const INSET = 8
const CHARACTER = 12

const RATE_OF_PART = {
  'requests.granted': 'grantedRate',
  'requests.partlyGranted': 'partlyGrantedRate',
  'requests.denied': 'deniedRate',
  'requests.unavailable': 'unavailableRate',
  'requests.notProcessed': 'notProcessedRate',
  'requests.other': 'otherRate',
} as const

/** What became of each report's applications, as bars; the same numbers stand in the table under （一） to （六）. */
export function CompositionChart({ compositions, heads, isNamed = false, ...measures }: CompositionChartProps) {
  const words = inReaderLanguage(COMPARE_WORDS)
  const names = heads.map(({ short, name }) => (isNamed ? shortenName(name) : short))
  const longest = Math.max(0, ...names.map(widthOfName))
  const before = Math.max(BEFORE, isNamed ? Math.ceil(INSET + (longest + 1) * CHARACTER) : 0)
  const { width, height, bars } = drawCompositionBars(compositions, { ...measures, before, behind: BEHIND })
  return (
    <svg
      class="chart"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`${words.composition(heads.map(({ full }) => full).join(', '))}. ${sayBars(bars, heads)}`}
    >
      {bars.map((bar, at) => (
        <Bar
          key={heads[at]?.letter}
          bar={bar}
          name={names[at] ?? ''}
          before={before}
          total={compositions[at]?.total ?? null}
        />
      ))}
    </svg>
  )
}

interface BarProps {
  bar: CompositionBar
  name: string
  before: number
  total: number | null
}

function Bar({ bar, name, before, total }: BarProps) {
  const words = inReaderLanguage(COMPARE_WORDS)
  return (
    <>
      <text x={bar.name.x + INSET} y={bar.name.y} class="strong">
        {name}
      </text>
      {bar.segments.map((segment) => (
        <Segment key={segment.id} segment={segment} />
      ))}
      {bar.segments.length === 0 && (
        <text x={before} y={bar.name.y} class="faint">
          {words.nothingSettled}
        </text>
      )}
      {bar.segments.length > 0 && total !== null && (
        <text x={bar.total.x} y={bar.total.y} class="faint" text-anchor="end">
          {words.cases(total)}
        </text>
      )}
    </>
  )
}

function Segment({ segment: { id, value, share, rect, label } }: { segment: BarSegment }) {
  return (
    <>
      <rect
        class={`seg ${rect.part}`}
        x={rect.x + 0.5}
        y={rect.y + 0.5}
        width={Math.max(0.5, rect.width - 1)}
        height={rect.height}
      >
        <title>{sayPart({ id, value, share })}</title>
      </rect>
      {label && (
        <text class={rect.part.replace('seg', 'on')} x={label.x} y={label.y} text-anchor="middle">
          {value}
        </text>
      )}
    </>
  )
}

function sayPart({ id, value, share }: Pick<BarSegment, 'id' | 'value' | 'share'>): string {
  const name =
    id in RATE_OF_PART ? inReaderLanguage(RATE_NAMES)[RATE_OF_PART[id as keyof typeof RATE_OF_PART]].short : id
  return inReaderLanguage(COMPARE_WORDS).part(name, value, sayPercent(share))
}

/** The chart in words, for those who do not see it. */
function sayBars(bars: readonly CompositionBar[], heads: readonly ReportHead[]): string {
  return bars.map((bar, at) => `${heads[at]?.short}: ${bar.segments.map(sayPart).join(', ')}`).join('. ')
}
