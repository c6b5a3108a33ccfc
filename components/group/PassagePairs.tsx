import { useState } from 'preact/hooks'
import { Button } from '#components/Button.tsx'
import type { GroupReport } from '#lib/comparison/group.ts'
import type { PassageComparison } from '#lib/comparison/words.ts'
import { inReaderLanguage } from '#lib/i18n.ts'
import { GROUP_WORDS } from '#lib/words/group-words.ts'
import { LIBRARY_WORDS } from '#lib/words/library-words.ts'
import { PassagePair } from './PassagePair.tsx'
import { usePrinting } from './use-printing.ts'

interface PassagePairsProps {
  comparison: PassageComparison
  reports: readonly Pick<GroupReport, 'id' | 'agency' | 'year'>[]
  /** Asks for all words of two captures side by side. */
  onCompare: (ids: readonly [string, string]) => void
}

/** Pairs shown at first, and more each time one asks. */
const SHOWN = 50

/** Every two reports that share words, the most alike first; each opens to the passages themselves. */
export function PassagePairs({ comparison, reports, onCompare }: PassagePairsProps) {
  const words = inReaderLanguage(GROUP_WORDS)
  const isPrinting = usePrinting()
  const { pairs, passages } = comparison
  const [shown, setShown] = useState(SHOWN)
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set([0]))
  const names = reports.map(({ agency, year }) => inReaderLanguage(LIBRARY_WORDS).reportName(agency, year))
  const common = passages.filter(({ isCommon }) => isCommon)
  const left = pairs.length - shown
  return (
    <>
      <table class="list pairs">
        <caption class="hidden">{words.pairsCaption}</caption>
        <colgroup>
          <col />
          <col style={{ inlineSize: '120px' }} />
          <col style={{ inlineSize: '120px' }} />
          <col style={{ inlineSize: '184px' }} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{words.pairsCaption}</th>
            <th scope="col" data-number>
              {words.pairShare}
            </th>
            <th scope="col" data-number>
              {words.pairCharacters}
            </th>
            <td />
          </tr>
        </thead>
        {pairs.slice(0, isPrinting ? pairs.length : shown).map((pair, at) => (
          <PassagePair
            key={pair.reports.join()}
            pair={pair}
            passages={passages}
            names={names}
            isOpen={open.has(at)}
            onOpen={() => setOpen(new Set(open.has(at) ? [...open].filter((one) => one !== at) : [...open, at]))}
            onCompare={() => {
              const [one, other] = pair.reports.map((report) => reports[report]?.id)
              if (one && other) onCompare([one, other])
            }}
          />
        ))}
      </table>
      {left > 0 && (
        <p>
          <Button onClick={() => setShown(shown + SHOWN)}>{words.morePairs(Math.min(left, SHOWN))}</Button>
        </p>
      )}
      {common.length > 0 && (
        <details class="common-passages">
          <summary>{words.commonPassages(common.length)}</summary>
          <ul lang="zh-CN">
            {common.map(({ places: [first], reports: count }) => (
              <li key={`${first?.report} ${first?.ref} ${first?.text}`}>
                {first?.text} <span class="unit">{words.standsIn(count)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
