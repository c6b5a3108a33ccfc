import type { Change } from '#lib/comparison/comparison.ts'
import { inReaderLanguage } from '#lib/i18n.ts'
import { COMPARE_WORDS } from '#lib/words/compare-words.ts'
import { sayChange, sayChangeOfShare } from '#lib/words/say-number.ts'

/** A line's change and its change in per cent; where there is none, why not. In ink only: a rise is no finding. */
export function ChangeCells({ change, hasUnit }: { change: Change; hasUnit: boolean }) {
  const words = inReaderLanguage(COMPARE_WORDS)
  const { amount, unit, share, isDoubtful, whyNoAmount, whyNoShare } = change
  const inBrackets = (said: string) => (isDoubtful ? `(${said})` : said)
  const notes = [change.countsBlank && words.countsBlank, isDoubtful && words.doubtful].filter(Boolean).join('; ')
  if (amount === null) {
    const why = whyNoAmount === null ? '' : words.noAmount[whyNoAmount]
    return (
      <>
        <td class="change" title={why}>
          <span class="hidden">{why}</span>
        </td>
        <td class="change" />
      </>
    )
  }
  return (
    <>
      <td class="change" title={notes || undefined}>
        <span class={amount === 0 ? 'none' : undefined}>{inBrackets(sayChange(amount))}</span>
        {hasUnit && unit && amount !== 0 && (
          <>
            {' '}
            <span class="unit">{unit}</span>
          </>
        )}
      </td>
      <td class="change">
        {share !== null ? inBrackets(sayChangeOfShare(share)) : amount !== 0 && <NoShareMark why={whyNoShare} />}
      </td>
    </>
  )
}

function NoShareMark({ why }: { why: Change['whyNoShare'] }) {
  if (why === null || why === 'no-amount') return null
  const said = inReaderLanguage(COMPARE_WORDS).noShare[why]
  return (
    <span class="none" role="img" aria-label={said} title={said}>
      ·
    </span>
  )
}
