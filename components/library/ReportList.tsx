import { useRef } from 'preact/hooks'
import { RowGap } from '#components/RowGap.tsx'
import type { CaptureSummary } from '#lib/capture/summary.ts'
import { inReaderLanguage } from '#lib/i18n.ts'
import { LIBRARY_WORDS } from '#lib/words/library-words.ts'
import { ReportHead, type ReportSort } from './ReportHead.tsx'
import { ReportRow } from './ReportRow.tsx'

interface ReportListProps {
  /** The lines that were read, and the place of the first of them in the whole list. */
  reports: readonly CaptureSummary[]
  offset: number
  total: number
  selected: ReadonlySet<string>
  areAllSelected: boolean
  sort: ReportSort
  isAscending: boolean
  /** Current time, for dates that leave out this year. */
  now: string
  onSort: (sort: ReportSort) => void
  onSelect: (report: CaptureSummary, isSelected: boolean) => void
  onSelectAll: (areSelected: boolean) => void
  onOpen: (report: CaptureSummary) => void
  /** Which lines can be seen now. */
  onScrollTo: (first: number, count: number) => void
}

/** Height of a line and of the head in px, as the sheet has them. */
const ROW = 32

/** A list of kept reports of any length: only the lines that were read are drawn, the rest is empty space. */
export function ReportList(props: ReportListProps) {
  const { reports, offset, total, selected, now, onSelect, onOpen, onScrollTo } = props
  const words = inReaderLanguage(LIBRARY_WORDS)
  const scrolled = useRef<HTMLElement>(null)
  const below = Math.max(0, total - offset - reports.length)
  const tell = () => {
    const box = scrolled.current
    if (box) onScrollTo(Math.floor(box.scrollTop / ROW), Math.ceil(box.clientHeight / ROW))
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section class="scroll" tabIndex={0} aria-label={words.title} ref={scrolled} onScroll={tell}>
      <table class="list reports-kept" aria-rowcount={total + 1}>
        <caption class="hidden">{words.listCaption(total)}</caption>
        <ReportHead {...props} />
        <tbody>
          <RowGap rows={offset} columns={8} height={ROW} />
          {reports.map((report, at) => (
            <ReportRow
              key={report.id}
              report={report}
              place={offset + at + 2}
              isSelected={selected.has(report.id)}
              now={now}
              onSelect={(isSelected) => onSelect(report, isSelected)}
              onOpen={() => onOpen(report)}
            />
          ))}
          <RowGap rows={below} columns={8} height={ROW} />
        </tbody>
      </table>
    </section>
  )
}
