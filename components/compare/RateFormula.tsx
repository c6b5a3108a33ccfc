import type { Rate, RateId, RatePart } from '#lib/comparison/rate.ts'
import { RATES } from '#lib/comparison/rate-list.ts'
import type { FigureKey } from '#lib/form/form.ts'
import { inReaderLanguage, readerLanguage } from '#lib/i18n.ts'
import { COMPARE_WORDS } from '#lib/words/compare-words.ts'
import { sayFormula } from '#lib/words/rate-words.ts'
import type { ReportHead } from '#lib/words/say-heads.ts'
import { sayNumber } from '#lib/words/say-number.ts'

interface RateFormulaProps {
  rate: RateId
  rates: readonly (readonly Rate[])[]
  heads: readonly ReportHead[]
  /** What else must be known to read the rates. */
  note?: string
  /** Goes to the cells that a numerator or a denominator was read from. */
  onGoTo: (report: number, figures: readonly FigureKey[]) => void
}

/** The chosen rate's formula in the form's words, and with the numbers of each report put in. */
export function RateFormula({ rate, rates, heads, note, onGoTo }: RateFormulaProps) {
  const formula = RATES.find(({ id }) => id === rate)
  if (!formula) return null
  const { colon } = inReaderLanguage(COMPARE_WORDS)
  return (
    <p class="formula" aria-live="polite">
      <b>{sayFormula(formula, readerLanguage())}</b>
      <span class="terms">
        {rates.map((own, at) => {
          const { numerator, denominator } = own.find(({ id }) => id === rate) ?? {}
          return (
            <span key={heads[at]?.letter}>
              {heads[at]?.short}
              {colon}
              <RateNumber part={numerator} onGoTo={(figures) => onGoTo(at, figures)} /> ÷{' '}
              <RateNumber part={denominator} onGoTo={(figures) => onGoTo(at, figures)} />
            </span>
          )
        })}
      </span>
      {note && <span class="formula-note">{note}</span>}
    </p>
  )
}

/** One side of the fraction; from what the page prints it leads there. */
function RateNumber({ part, onGoTo }: { part: RatePart | undefined; onGoTo: (figures: readonly FigureKey[]) => void }) {
  const said = part?.value === null || part?.value === undefined ? '?' : sayNumber(part.value)
  if (!part || part.keys.length === 0) return <>{said}</>
  return (
    <button type="button" class="source-term" onClick={() => onGoTo(part.keys)}>
      {said}
    </button>
  )
}
