import { useState } from 'preact/hooks'
import { Disclosure } from '#components/Disclosure.tsx'
import type { Done } from '#components/library/DoneLine.tsx'
import { type JoinCandidate, type JoinedName, JoinPanel } from '#components/series/JoinPanel.tsx'
import { useWatched } from '#entrypoints/library/use-watched.ts'
import type { Failure } from '#lib/capture/failure.ts'
import { isBareSeries, likelyRenamed } from '#lib/capture/renamed.ts'
import { inReaderLanguage } from '#lib/i18n.ts'
import { StoreFailure } from '#lib/store/failure.ts'
import { listOrgans } from '#lib/store/groups.ts'
import { joinOrgans, listJoins, partOrgan } from '#lib/store/series.ts'
import { JOIN_WORDS } from '#lib/words/join-words.ts'

interface JoinPartProps {
  /** Key of the series that is shown. */
  series: string
  /** As its latest report calls it. */
  organ: string
  names: readonly JoinedName[]
  onDone: (done: Done) => void
}

/** Candidates that are listed; the rest is counted. */
const LISTED = 8

/** Joins other organs with the one that is shown, and parts those that are joined; both can be undone. */
export function JoinPart({ series, organ, names, onDone }: JoinPartProps) {
  const words = inReaderLanguage(JOIN_WORDS)
  const [isOpen, setOpen] = useState(false)
  const [query, setQuery] = useState('')
  const found = useCandidates({ series, names }, isOpen ? query : null)

  const attempt = async (action: () => Promise<Done>) => {
    try {
      onDone(await action())
      // What was done, and its undoing, stand under this.
      setOpen(false)
      setQuery('')
    } catch (error) {
      const failure: Failure = error instanceof StoreFailure ? error.failure : { code: 'failed', detail: String(error) }
      onDone({ is: 'failed', failure })
    }
  }
  const undone = (undo: () => Promise<void>) => () => {
    attempt(async () => {
      await undo()
      return { is: 'done', said: words.undone }
    })
  }
  const join = (candidate: JoinCandidate) =>
    attempt(async () => {
      const followers = (await listJoins()).filter((one) => one.series === candidate.series).map((one) => one.organ)
      await joinOrgans([candidate.series], series)
      const undo = undone(async () => {
        await partOrgan(candidate.series)
        await joinOrgans(followers, candidate.series)
      })
      return { is: 'done', said: words.joined(candidate.agency, organ), undo }
    })
  const part = (name: JoinedName) =>
    attempt(async () => {
      await partOrgan(name.organ)
      return { is: 'done', said: words.parted(name.agency), undo: undone(() => joinOrgans([name.organ], series)) }
    })
  return (
    <Disclosure label={words.open} isOpen={isOpen} onOpen={setOpen}>
      <JoinPanel
        joined={names}
        query={query}
        candidates={found.slice(0, LISTED)}
        more={Math.max(0, found.length - LISTED)}
        onQuery={setQuery}
        onJoin={join}
        onPart={part}
      />
    </Disclosure>
  )
}

/** Whom to join: what a search finds, else who seems to have been renamed; nobody while nothing is asked. */
function useCandidates({ series, names }: Pick<JoinPartProps, 'series' | 'names'>, query: string | null) {
  const read = useWatched(async () => (query === null ? [] : (await listOrgans({ words: query })).organs), [query])
  if (query === null || read.is !== 'read') return []
  const own = names.flatMap(({ years }) => years)
  const others = read.value
    .filter((other) => other.series !== series)
    .map(
      ({ series: key, agency, region, years }): JoinCandidate => ({
        series: key,
        agency,
        region,
        host: isBareSeries(key) ? hostOfKey(key) : '',
        years: years.map(({ year }) => year),
        overlap: years.map(({ year }) => year).filter((year) => own.includes(year)),
      }),
    )
  return query.trim() === '' ? likelyRenamed({ series, years: own }, others) : others
}

/** The portal that a bare name is told by. */
function hostOfKey(key: string): string {
  return key.startsWith('@') ? (URL.parse(key.slice(1))?.host ?? '') : key.slice(0, key.indexOf('/'))
}
