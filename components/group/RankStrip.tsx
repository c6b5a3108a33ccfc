import { drawRankStrip } from '#lib/comparison/charts/rank-strip.ts'
import type { Spread } from '#lib/comparison/ranked.ts'

interface RankStripProps {
  spread: Spread
  value: number
  isChosen: boolean
}

/** Where a report stands among the group: lowest left, highest right; the value beside it says the same in words. */
export function RankStrip({ spread, value, isChosen }: RankStripProps) {
  const [width, height] = [220, 31]
  const { band, median, dot } = drawRankStrip(spread, value, { width, height, radius: isChosen ? 5 : 4 })
  return (
    <svg class="chart strip" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <rect class="band" x={band.x} y={0} width={band.width} height={height} />
      <path class="median" d={median.path} />
      <circle class={isChosen ? 'chosen' : 'point'} cx={dot.x} cy={dot.y} r={dot.radius} />
    </svg>
  )
}
