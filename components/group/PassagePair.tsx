import { Button } from '#components/Button.tsx'
import { Icon } from '#components/Icon.tsx'
import { differWords } from '#lib/comparison/word-difference.ts'
import type { PassagePlace, Segment, SharedPassage, SharedWords } from '#lib/comparison/words.ts'
import { inReaderLanguage } from '#lib/i18n.ts'
import { GROUP_WORDS } from '#lib/words/group-words.ts'
import { sayPercent } from '#lib/words/say-number.ts'

interface PassagePairProps {
  pair: SharedWords
  passages: readonly SharedPassage[]
  /** What the reports are called, by their index. */
  names: readonly string[]
  isOpen: boolean
  onOpen: () => void
  onCompare: () => void
}

/** Two reports and how much they share; opened, the passages of both beside each other, what differs underlined. */
export function PassagePair({ pair, passages, names, isOpen, onOpen, onCompare }: PassagePairProps) {
  const words = inReaderLanguage(GROUP_WORDS)
  const [one, other] = pair.reports
  return (
    <tbody>
      <tr>
        <th scope="row">
          <button type="button" class="twist" aria-expanded={isOpen} onClick={onOpen}>
            <Icon name="right" />
            {names[one]} <span class="unit">＝</span> {names[other]}
          </button>
        </th>
        <td data-number class="value">
          {sayPercent(Math.min(1, pair.share))}
        </td>
        <td data-number>{words.pairCount(pair.characters)}</td>
        <td data-number>
          <Button kind="quiet" size="small" onClick={onCompare}>
            {words.compareWords}
          </Button>
        </td>
      </tr>
      {isOpen && (
        <tr class="passages">
          <td colSpan={4}>
            <Passages shared={passagesOf(pair, passages)} names={[names[one] ?? '', names[other] ?? '']} />
          </td>
        </tr>
      )}
    </tbody>
  )
}

interface PassagesProps {
  shared: readonly SharedText[]
  names: readonly [string, string]
}

function Passages({ shared, names }: PassagesProps) {
  const words = inReaderLanguage(GROUP_WORDS)
  return (
    <table class="texts shared">
      <caption class="hidden">{words.pairPassages(shared.length)}</caption>
      <thead>
        <tr>
          {names.map((name, at) => (
            <th scope="col" key={at === 0 ? 'one' : 'other'}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shared.map(({ one, other, reports, isCommon }) => {
          const { earlier, later } = differWords(one.text, other.text)
          return (
            <tr key={`${one.ref} ${one.text}`} class={isCommon ? 'common' : undefined}>
              <Passage segments={earlier} />
              <Passage segments={later} note={reports > 2 ? words.standsIn(reports) : ''} />
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function Passage({ segments, note = '' }: { segments: readonly Segment[]; note?: string }) {
  return (
    <td lang="zh-CN">
      {segments.map(({ kind, text, start }) =>
        kind === 'same' ? <span key={start}>{text}</span> : <ins key={start}>{text}</ins>,
      )}
      {note && <span class="unit"> {note}</span>}
    </td>
  )
}

/** One passage as both reports print it. */
interface SharedText {
  one: PassagePlace
  other: PassagePlace
  /** How many reports of the group have it. */
  reports: number
  isCommon: boolean
}

/** The passages that both reports of a pair have, stock phrases last. */
function passagesOf({ reports: [first, second] }: SharedWords, passages: readonly SharedPassage[]): SharedText[] {
  const shared = passages.flatMap(({ places, reports, isCommon }) => {
    const one = places.find(({ report }) => report === first)
    const other = places.find(({ report }) => report === second)
    return one && other ? [{ one, other, reports, isCommon }] : []
  })
  return shared.sort((one, other) => Number(one.isCommon) - Number(other.isCommon))
}
