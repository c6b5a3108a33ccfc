import { inReaderLanguage } from '#lib/i18n.ts'
import { SUGGEST_WORDS } from '#lib/words/suggest-words.ts'
import { type SuggestFor, type Suggestion, suggestComparisons } from './suggest.ts'
import { useWatched } from './use-watched.ts'

interface SuggestPartProps {
  /** A kept report. */
  of: SuggestFor
  /** What is offered elsewhere already. */
  without?: readonly Suggestion['kind'][]
  /** Whether what is chosen opens in a tab of its own, as it must from the popup. */
  opensTab?: boolean
}

/** Links to what a kept report can be compared with; none where the library holds nothing for it. */
export function SuggestPart({ of, without = [], opensTab = false }: SuggestPartProps) {
  const offered = useWatched(() => suggestComparisons(of), [of.id, of.agency, of.year])
  if (offered.is !== 'read') return null
  const wanted = offered.value.filter(({ kind }) => !without.includes(kind))
  return (
    <>
      {wanted.map((suggestion) => (
        <a
          key={suggestion.kind}
          class="button"
          href={suggestion.address}
          {...(opensTab && { target: '_blank', rel: 'noreferrer' })}
        >
          {saySuggestion(suggestion)}
        </a>
      ))}
    </>
  )
}

function saySuggestion(suggestion: Suggestion): string {
  const words = inReaderLanguage(SUGGEST_WORDS)
  switch (suggestion.kind) {
    case 'last-year':
      return words.lastYear(suggestion.year)
    case 'same-kind':
      return words.sameKind(suggestion.organ, suggestion.reports)
    case 'whole-year':
      return words.wholeYear(suggestion.year, suggestion.reports)
    default:
      return words.series
  }
}
