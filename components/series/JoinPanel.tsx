import { Button } from '#components/Button.tsx'
import { SearchField } from '#components/SearchField.tsx'
import { inReaderLanguage } from '#lib/i18n.ts'
import { JOIN_WORDS } from '#lib/words/join-words.ts'

/** One of the names that an organ's reports stand under. */
export interface JoinedName {
  /** Key of the organ. */
  organ: string
  agency: string
  years: readonly number[]
  /** Whether it is the one that the others were joined to. */
  isMain: boolean
}

/** Another organ that may be joined. */
export interface JoinCandidate {
  series: string
  agency: string
  /** Path; '' where not certain. */
  region: string
  /** Portal, where the region is not certain; else ''. */
  host: string
  years: readonly number[]
  /** Years about which both report. */
  overlap: readonly number[]
}

interface JoinPanelProps {
  joined: readonly JoinedName[]
  query: string
  /** Suggested while nothing is searched for, else found. */
  candidates: readonly JoinCandidate[]
  /** Found ones that are not listed. */
  more: number
  onQuery: (query: string) => void
  onJoin: (candidate: JoinCandidate) => void
  onPart: (name: JoinedName) => void
}

/** Which names are read as one organ: those that are joined, with a way to part them, and others to join. */
export function JoinPanel({ joined, query, candidates, more, onQuery, onJoin, onPart }: JoinPanelProps) {
  const words = inReaderLanguage(JOIN_WORDS)
  const isSearching = query.trim() !== ''
  return (
    <div class="join-panel">
      <p>{words.explain}</p>
      {joined.length > 1 && (
        <section aria-label={words.joinedLabel}>
          <h2>{words.joinedLabel}</h2>
          <ul>
            {joined.map((name) => (
              <li key={name.organ}>
                <span>
                  <b lang="zh-CN">{name.agency}</b> <span class="unit">{words.years(name.years)}</span>
                </span>
                {name.isMain ? (
                  <span class="none">{words.main}</span>
                ) : (
                  <Button size="small" label={words.partOf(name.agency)} onClick={() => onPart(name)}>
                    {words.part}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <SearchField label={words.search} hint={words.searchHint} value={query} onSearch={onQuery} />
      {candidates.length > 0 && <h2>{isSearching ? words.found : words.suggested}</h2>}
      <ul>
        {candidates.map((candidate) => (
          <Candidate key={candidate.series} candidate={candidate} onJoin={onJoin} />
        ))}
      </ul>
      {candidates.length === 0 && <p class="none">{isSearching ? words.none(query.trim()) : words.nobody}</p>}
      {more > 0 && <p class="none">{words.more(more)}</p>}
    </div>
  )
}

function Candidate({ candidate, onJoin }: { candidate: JoinCandidate } & Pick<JoinPanelProps, 'onJoin'>) {
  const words = inReaderLanguage(JOIN_WORDS)
  const { agency, region, host, years, overlap } = candidate
  return (
    <li>
      <span>
        <b lang="zh-CN">{agency}</b>{' '}
        <span class="unit">
          {region === '' ? words.noRegion(host) : region.replaceAll('/', ' · ')}
          {years.length > 0 && ` · ${words.years(years)}`}
          {overlap.length > 0 && ` · ${words.overlaps(overlap)}`}
        </span>
      </span>
      <Button size="small" label={words.joinWith(agency)} onClick={() => onJoin(candidate)}>
        {words.join}
      </Button>
    </li>
  )
}
