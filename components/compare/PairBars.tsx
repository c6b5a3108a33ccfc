import { drawPairBars } from '#lib/comparison/charts/pair-bars.ts'

interface PairBarsProps {
  values: readonly (number | null)[]
  /** The number whose bar fills the width. */
  greatest: number
}

const MEASURES = { width: 104, barHeight: 5, gap: 2 }

/** Two small bars beside a line's numbers, which say the same; the later one is darker. */
export function PairBars({ values, greatest }: PairBarsProps) {
  const bars = drawPairBars(values, greatest, MEASURES)
  if (bars.every((bar) => bar === null)) return null
  return (
    <svg class="chart" width={MEASURES.width} height={14} aria-hidden="true">
      {bars.map(
        (bar) =>
          bar && <rect key={bar.part} class={bar.part} x={bar.x} y={bar.y + 1} width={bar.width} height={bar.height} />,
      )}
    </svg>
  )
}
