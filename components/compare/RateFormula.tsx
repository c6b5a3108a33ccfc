import type { Rate, RateId } from '#lib/comparison/rate.ts'
import { RATES } from '#lib/comparison/rate-list.ts'
import { readerLanguage } from '#lib/i18n.ts'
import { sayFormula } from '#lib/words/rate-words.ts'
import type { ReportHead } from '#lib/words/say-heads.ts'
import { sayNumber } from '#lib/words/say-number.ts'

interface RateFormulaProps {
  rate: RateId
  rates: readonly (readonly Rate[])[]
  heads: readonly ReportHead[]
  /** What else must be known to read the rates. */
  note?: string
}

/** The chosen rate's formula in the form's words, and with the numbers of each report put in. */
export function RateFormula({ rate, rates, heads, note }: RateFormulaProps) {
  const formula = RATES.find(({ id }) => id === rate)
  if (!formula) return null
  return (
    <p class="formula" aria-live="polite">
      <b>{sayFormula(formula, readerLanguage())}</b>
      <span class="terms">
        {rates.map((own, at) => {
          const { numerator, denominator } = own.find(({ id }) => id === rate) ?? {}
          return (
            <span key={heads[at]?.letter}>
              {heads[at]?.short}: {sayPart(numerator?.value)} ÷ {sayPart(denominator?.value)}
            </span>
          )
        })}
      </span>
      {note && <span class="formula-note">{note}</span>}
    </p>
  )
}

function sayPart(value: number | null | undefined): string {
  return value === null || value === undefined ? '?' : sayNumber(value)
}
