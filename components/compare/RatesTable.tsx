import type { ComponentChildren } from 'preact'
import type { Rate, RateId } from '#lib/comparison/rate.ts'
import { inReaderLanguage } from '#lib/i18n.ts'
import { COMPARE_WORDS } from '#lib/words/compare-words.ts'
import { NO_RATE_WORDS, RATE_NAMES } from '#lib/words/rate-words.ts'
import type { ReportHead } from '#lib/words/say-heads.ts'
import { sayNumber, sayPercent, sayPoints } from '#lib/words/say-number.ts'
import { Letter } from './Letter.tsx'

interface RatesTableProps {
  /** The rates to show, in order. */
  shown: readonly RateId[]
  /** All rates of each report. */
  rates: readonly (readonly Rate[])[]
  heads: readonly ReportHead[]
  /** The rate whose formula is shown. */
  chosen: RateId
  isRoomy: boolean
  onChoose: (rate: RateId) => void
  /** What stands in the corner over the reports' names. */
  corner?: ComponentChildren
  /** What stands under the reports: median and spread of more than two. */
  foot?: ComponentChildren
}

/** Which segment of the composition bars a rate's head is the legend of. */
const SEGMENTS: Partial<Record<RateId, number>> = {
  grantedRate: 1,
  partlyGrantedRate: 2,
  deniedRate: 3,
  unavailableRate: 4,
  notProcessedRate: 5,
  otherRate: 6,
}

/** The rates people ask for, a row a report; of two reports also the difference in points. Heads choose the formula. */
export function RatesTable({ shown, rates, heads, chosen, isRoomy, onChoose, corner, foot }: RatesTableProps) {
  const words = inReaderLanguage(COMPARE_WORDS)
  const names = inReaderLanguage(RATE_NAMES)
  const [earlier, later] = rates
  return (
    <table class={isRoomy ? 'rates roomy' : 'rates'}>
      <caption class="hidden">{words.ratesCaption}</caption>
      <colgroup>
        <col style={{ inlineSize: isRoomy ? 'min(220px, 16.5vw)' : '52px' }} />
        <col span={shown.length} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">
            <span class="hidden">{words.report}</span>
            {corner}
          </th>
          {shown.map((id) => (
            <th scope="col" key={id} data-on={id === chosen}>
              <button type="button" aria-pressed={id === chosen} title={names[id].full} onClick={() => onChoose(id)}>
                <Swatch rate={id} />
                {isRoomy && (
                  <span class="in-full">
                    <Breakable name={names[id].full} />
                  </span>
                )}
                <span class={isRoomy ? 'in-short' : undefined}>{names[id].short}</span>
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rates.map((own, at) => (
          <tr key={heads[at]?.letter}>
            <th scope="row" title={heads[at]?.full}>
              {isRoomy && <Letter letter={heads[at]?.letter} />}
              {isRoomy ? heads[at]?.name : heads[at]?.short}
            </th>
            {shown.map((id) => (
              <RateCell key={id} rate={own.find((rate) => rate.id === id)} isChosen={id === chosen} />
            ))}
          </tr>
        ))}
        {earlier && later && rates.length === 2 && (
          <tr class="change">
            <th scope="row">{words.points}</th>
            {shown.map((id) => (
              <td key={id} data-on={id === chosen}>
                {pointsBetween(rateIn(earlier, id), rateIn(later, id))}
              </td>
            ))}
          </tr>
        )}
      </tbody>
      {foot}
    </table>
  )
}

/** A name of six characters or more, which takes two lines, breaks before what is measured: 行政复议 | 纠错率. */
function Breakable({ name }: { name: string }) {
  const at = /\p{Script=Han}{3,}(?=\p{Script=Han}{3}$)/u.exec(name)?.[0].length ?? 0
  if (at === 0) return name
  return (
    <>
      {name.slice(0, at)}
      <wbr />
      {name.slice(at)}
    </>
  )
}

/** One rate: in per cent; of fewer than 30 as the fraction it is; the fraction behind it on hover. */
function RateCell({ rate, isChosen }: { rate: Rate | undefined; isChosen: boolean }) {
  const words = inReaderLanguage(NO_RATE_WORDS)
  if (!rate) return <td data-on={isChosen} />
  const fraction = `${sayPart(rate.numerator.value)}/${sayPart(rate.denominator.value)}`
  if (rate.value !== null && !rate.isThin) {
    return (
      <td data-on={isChosen} title={fraction.replace('/', ' ÷ ')}>
        {sayPercent(rate.value)}
      </td>
    )
  }
  const why = words[rate.whyUndefined ?? 'thin']
  const isFraction = rate.numerator.value !== null && rate.denominator.value !== null
  return (
    <td class="few" data-on={isChosen} title={why}>
      <span aria-hidden="true">{isFraction ? fraction : '·'}</span>
      <span class="hidden">{isFraction ? `${fraction}, ${why}` : why}</span>
    </td>
  )
}

function Swatch({ rate }: { rate: RateId }) {
  const segment = SEGMENTS[rate]
  if (!segment) return null
  return (
    <svg width="9" height="9" aria-hidden="true">
      <rect class={`seg seg-${segment}`} x=".5" y=".5" width="8" height="8" />
    </svg>
  )
}

function rateIn(rates: readonly Rate[], id: RateId): Rate | undefined {
  return rates.find((rate) => rate.id === id)
}

function pointsBetween(earlier: Rate | undefined, later: Rate | undefined): string {
  const canTell = (rate: Rate | undefined): rate is Rate & { value: number } =>
    rate !== undefined && rate.value !== null && !rate.isThin
  return canTell(earlier) && canTell(later) ? sayPoints(earlier.value, later.value) : ''
}

function sayPart(value: number | null): string {
  return value === null ? '?' : sayNumber(value)
}
