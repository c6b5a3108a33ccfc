import type { ComponentChildren } from 'preact'
import { Icon } from '#components/Icon.tsx'
import type { Composition } from '#lib/comparison/composition.ts'
import type { Rate, RateId } from '#lib/comparison/rate.ts'
import type { FigureKey } from '#lib/form/form.ts'
import { inReaderLanguage } from '#lib/i18n.ts'
import { COMPARE_WORDS } from '#lib/words/compare-words.ts'
import { RATE_NAMES } from '#lib/words/rate-words.ts'
import type { ReportHead } from '#lib/words/say-heads.ts'
import { sayPercent } from '#lib/words/say-number.ts'
import { CompositionChart } from './CompositionChart.tsx'
import { RateFormula } from './RateFormula.tsx'
import { RatesTable } from './RatesTable.tsx'

interface RatesOverviewProps {
  rates: readonly (readonly Rate[])[]
  compositions: readonly Composition[]
  heads: readonly ReportHead[]
  chosen: RateId
  isFolded: boolean
  onChoose: (rate: RateId) => void
  onFold: (isFolded: boolean) => void
  /** Goes to the cells that a side of the chosen rate was read from, and what came of it. */
  onGoTo: (report: number, figures: readonly FigureKey[]) => void
  told: ComponentChildren
}

/** The rates that fit over a table of figures 776 px wide. */
const SHOWN: readonly RateId[] = [
  'openRate',
  'grantedRate',
  'partlyGrantedRate',
  'deniedRate',
  'unavailableRate',
  'notProcessedRate',
  'carriedOutRate',
  'naturalPersonShare',
  'reviewCorrectedRate',
  'litigationCorrectedRate',
]
const IN_ONE_LINE: readonly RateId[] = ['openRate', 'deniedRate', 'unavailableRate', 'carriedOutRate']

/** Rates, the composition of results and the chosen rate's formula, over the figures; folds to one line. */
export function RatesOverview(props: RatesOverviewProps) {
  const { rates, compositions, heads, chosen, isFolded, onChoose, onFold, onGoTo, told } = props
  const words = inReaderLanguage(COMPARE_WORDS)
  if (isFolded) {
    return (
      <button type="button" class="compare-fold" aria-expanded={false} onClick={() => onFold(false)}>
        <span>
          <Icon name="right" /> {words.ratesFold}
        </span>
        {IN_ONE_LINE.map((id) => (
          <ShortRate key={id} id={id} rates={rates} />
        ))}
      </button>
    )
  }
  const corner = (
    <button
      type="button"
      class="compare-unfold"
      aria-expanded={true}
      aria-label={words.ratesFold}
      onClick={() => onFold(true)}
    >
      <Icon name="down" />
    </button>
  )
  return (
    <section aria-label={words.ratesFold}>
      <RatesTable shown={SHOWN} {...{ rates, heads, chosen, onChoose, corner }} isRoomy={false} />
      <div class="rates-foot">
        <CompositionChart
          compositions={compositions}
          heads={heads}
          width={500}
          barHeight={13}
          step={18}
          scale="share"
        />
        <RateFormula rate={chosen} rates={rates} heads={heads} onGoTo={onGoTo} />
      </div>
      {told && <p class="rate-told">{told}</p>}
    </section>
  )
}

/** One rate of the first and the last report, as long as both are told in per cent. */
function ShortRate({ id, rates }: { id: RateId; rates: readonly (readonly Rate[])[] }) {
  const ends = [rates[0], rates.at(-1)].map((own) => own?.find((rate) => rate.id === id))
  const [first, last] = ends.map((rate) =>
    rate && rate.value !== null && !rate.isThin ? sayPercent(rate.value) : null,
  )
  if (!first || !last) return null
  return (
    <span>
      {inReaderLanguage(RATE_NAMES)[id].full} {first} → <b>{last}</b>
    </span>
  )
}
