import { useState } from 'preact/hooks'
import { Button } from '#components/Button.tsx'
import { type PickerGroup, ReportPicker } from '#components/compare/ReportPicker.tsx'
import { Icon } from '#components/Icon.tsx'
import type { Capture } from '#lib/capture/capture.ts'
import type { OrganAt } from '#lib/capture/organ.ts'
import { inReaderLanguage } from '#lib/i18n.ts'
import { listCaptures } from '#lib/store/read.ts'
import { seriesOf } from '#lib/store/series.ts'
import { COMPARE_WORDS } from '#lib/words/compare-words.ts'
import { useWatched } from './use-watched.ts'
import { changeState, viewState } from './view-state.ts'

/** Most reports that stand side by side. */
export const MOST_PICKED = 6

/** How many reports a search offers; whoever wants another types on. */
const OFFERED = 50

/** The places of a comparison: who stands in them, and lists to pick others from. */
export function ComparePicks({ picked }: { picked: readonly (Capture | undefined)[] }) {
  const words = inReaderLanguage(COMPARE_WORDS)
  const ids = viewState.value.picked
  const [open, setOpen] = useState<number | null>(null)
  const [query, setQuery] = useState('')
  const others = picked.filter((_, at) => at !== open)
  const beside = others.find((capture) => capture !== undefined)
  const groups = useOffers(query, beside ? { agency: beside.report.agency, address: beside.address } : null, ids)
  const [hasExtraPlace, setExtraPlace] = useState(false)
  const places = Math.min(MOST_PICKED, Math.max(2, ids.length + (hasExtraPlace ? 1 : 0)))

  const put = (at: number, id: string) => {
    const next = [...ids]
    next[Math.min(at, ids.length)] = id
    setExtraPlace(false)
    changeState({ picked: next })
  }
  return (
    <>
      {Array.from({ length: places }, (_, at) => {
        const capture = picked[at]
        const letter = words.letters[at] ?? ''
        return (
          <ReportPicker
            key={letter}
            letter={letter}
            report={capture ? capture.report : null}
            isOpen={open === at}
            query={query}
            groups={groups}
            onOpen={(isOpen) => {
              setQuery('')
              setOpen(isOpen ? at : null)
            }}
            onQuery={setQuery}
            onPick={({ id }) => put(at, id)}
          />
        )
      })}
      <SwapPicks />
      {ids.length >= 2 && ids.length < MOST_PICKED && (
        <Button
          kind="icon"
          size="small"
          label={words.add}
          onClick={() => {
            setExtraPlace(true)
            setQuery('')
            setOpen(ids.length)
          }}
        >
          <Icon name="plus" />
        </Button>
      )}
      {ids.length > 2 && (
        <Button
          kind="icon"
          size="small"
          label={words.leaveOut(words.letters[ids.length - 1] ?? '')}
          onClick={() => changeState({ picked: ids.slice(0, -1) })}
        >
          <Icon name="close" />
        </Button>
      )}
    </>
  )
}

/** Lets two reports change places; nothing where there are more. */
export function SwapPicks() {
  const ids = viewState.value.picked
  if (ids.length !== 2) return null
  const { swap } = inReaderLanguage(COMPARE_WORDS)
  return (
    <Button kind="icon" size="small" label={swap} onClick={() => changeState({ picked: [...ids].reverse() })}>
      <Icon name="swap" />
    </Button>
  )
}

/** A place for one more report behind those that are compared. */
export function AddPick({ picked }: { picked: readonly Capture[] }) {
  const words = inReaderLanguage(COMPARE_WORDS)
  const ids = viewState.value.picked
  const [isOpen, setOpen] = useState(false)
  const [query, setQuery] = useState('')
  const [first] = picked
  const groups = useOffers(query, first ? { agency: first.report.agency, address: first.address } : null, ids)
  if (ids.length >= MOST_PICKED) return null
  return (
    <ReportPicker
      letter={words.letters[ids.length] ?? ''}
      report={null}
      isOpen={isOpen}
      query={query}
      groups={groups}
      onOpen={(willOpen) => {
        setQuery('')
        setOpen(willOpen)
      }}
      onQuery={setQuery}
      onPick={({ id }) => changeState({ picked: [...ids, id] })}
    />
  )
}

/** What may be picked: other reports of the organ beside it first, then the latest captures, or what is searched for. */
function useOffers(query: string, organ: OrganAt | null, picked: readonly string[]): PickerGroup[] {
  const words = inReaderLanguage(COMPARE_WORDS)
  const isSearching = query.trim() !== ''
  const offers = useWatched(async () => {
    const { captures } = await listCaptures({ words: query, limit: OFFERED })
    return { captures, series: isSearching || organ === null ? [] : await seriesOf(organ) }
  }, [query, organ?.agency, organ?.address])
  if (offers.is !== 'read') return []
  const series = offers.value.series.filter(({ id }) => !picked.includes(id)).reverse()
  const inSeries = new Set(series.map(({ id }) => id))
  const rest = offers.value.captures.filter(({ id }) => !inSeries.has(id))
  return [
    ...(series.length > 0 ? [{ heading: words.sameOrgan, reports: series }] : []),
    { heading: isSearching ? null : words.recent, reports: rest },
  ]
}
