import { markSegments } from '#lib/comparison/mark-segments.ts'
import { onlyNew } from '#lib/comparison/sections-difference.ts'
import type { SectionDifference, Segment, Sentence, SentencePair, WordsDifference } from '#lib/comparison/words.ts'
import { inReaderLanguage } from '#lib/i18n.ts'
import type { Finding } from '#lib/report/finding.ts'
import { COMPARE_WORDS } from '#lib/words/compare-words.ts'
import type { ReportHead } from '#lib/words/say-heads.ts'
import { sayPercent } from '#lib/words/say-number.ts'
import { Letter } from './Letter.tsx'
import { MarkedWords } from './MarkedWords.tsx'

interface TextsTableProps {
  difference: WordsDifference
  /** Heads, editions and findings of the earlier and the later report. */
  heads: readonly [ReportHead, ReportHead]
  findings: readonly [readonly Finding[], readonly Finding[]]
  /** Leaves out sentences without a new word. */
  showsOnlyNew: boolean
}

/** The words of two reports, section by section and sentence by sentence. */
export function TextsTable({ difference, heads, findings, showsOnlyNew }: TextsTableProps) {
  const words = inReaderLanguage(COMPARE_WORDS)
  if (difference.sections.length === 0) return <p class="none no-rows">{words.noWords}</p>
  const sections = showsOnlyNew ? onlyNew(difference.sections) : difference.sections
  return (
    <table class="texts">
      <caption class="hidden">{words.wordsCaption}</caption>
      <thead>
        <tr>
          {heads.map(({ letter, short, full }) => (
            <th scope="col" key={letter}>
              {short === letter && <Letter letter={letter} />} {full}
            </th>
          ))}
        </tr>
      </thead>
      {sections.map((section) => (
        <SectionTexts
          key={`${section.kind} ${section.laterHeading ?? section.earlierHeading}`}
          section={section}
          heads={heads}
          findings={findings}
        />
      ))}
    </table>
  )
}

type SectionTextsProps = Pick<TextsTableProps, 'heads' | 'findings'> & { section: SectionDifference }

function SectionTexts({ section, heads, findings }: SectionTextsProps) {
  const { earlierHeading, laterHeading, pairs } = section
  const [earlier, later] = findings
  return (
    <tbody>
      <tr class="group">
        <th colSpan={2} scope="rowgroup">
          {laterHeading ?? earlierHeading} <span class="rest">{sayRepetition(section, heads)}</span>
        </th>
      </tr>
      {rowsOf(pairs).map(([left, right]) => (
        <tr key={`${left?.earlier?.ref} ${left?.earlier?.start} ${right?.later?.ref} ${right?.later?.start}`}>
          <TextCell sentence={left?.earlier} segments={left?.earlierSegments} findings={earlier} />
          <TextCell sentence={right?.later} segments={right?.laterSegments} findings={later} isMoved={right?.isMoved} />
        </tr>
      ))}
    </tbody>
  )
}

/** What stands left and right in each row: sentences that belong together; else what is gone beside what is new there. */
function rowsOf(pairs: readonly SentencePair[]): [SentencePair | undefined, SentencePair | undefined][] {
  const rows: [SentencePair | undefined, SentencePair | undefined][] = []
  let gone: SentencePair[] = []
  let added: SentencePair[] = []
  const setDown = () => {
    for (let at = 0; at < Math.max(gone.length, added.length); at++) rows.push([gone[at], added[at]])
    gone = []
    added = []
  }
  for (const pair of pairs) {
    if (pair.earlier && pair.later) {
      setDown()
      rows.push([pair, pair])
    } else if (pair.earlier) gone.push(pair)
    else added.push(pair)
  }
  setDown()
  return rows
}

interface TextCellProps {
  sentence: Sentence | null | undefined
  segments: readonly Segment[] | undefined
  findings: readonly Finding[]
  isMoved?: boolean | undefined
}

function TextCell({ sentence, segments = [], findings, isMoved = false }: TextCellProps) {
  if (!sentence) return <td class="no-sentence" />
  return (
    <td lang="zh-CN">
      <MarkedWords segments={markSegments(sentence, segments, findings)} />
      {isMoved && <span class="unit"> {inReaderLanguage(COMPARE_WORDS).moved}</span>}
    </td>
  )
}

function sayRepetition({ repeated, whyNotRepeated, laterHeading }: SectionDifference, heads: TextsTableProps['heads']) {
  const words = inReaderLanguage(COMPARE_WORDS)
  if (repeated !== null) return words.repeated(sayPercent(repeated).replace(/\.\d/, ''))
  if (whyNotRepeated === 'only-one') return words.onlyIn(heads[laterHeading === null ? 0 : 1].short)
  return whyNotRepeated === null ? '' : words.noRepetition[whyNotRepeated]
}
