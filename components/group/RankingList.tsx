import { useWindow } from '#components/library/use-window.ts'
import { RowGap } from '#components/RowGap.tsx'
import type { GroupReport } from '#lib/comparison/group.ts'
import { orderRanking, type RankingOrder } from '#lib/comparison/order-ranking.ts'
import type { Ranking } from '#lib/comparison/ranked.ts'
import { inReaderLanguage, readerLanguage } from '#lib/i18n.ts'
import { GROUP_WORDS } from '#lib/words/group-words.ts'
import { sayMeasure } from '#lib/words/say-measure.ts'
import { type LackingOrgan, RankingEntry, type RankingRow } from './RankingEntry.tsx'
import { RankingHead } from './RankingHead.tsx'
import { usePrinting } from './use-printing.ts'

/** What a ranking's list shows, and what can be done in it. */
export interface RankingListProps {
  ranking: Ranking
  reports: readonly GroupReport[]
  /** Organs that the library knows but not of this year. */
  lacking: readonly LackingOrgan[]
  year: number | null
  /** Series of the organ that is marked. */
  chosen: string | null
  order: RankingOrder
  isReversed: boolean
  /** Ids of the captures picked to be set side by side. */
  picked: ReadonlySet<string>
  onOrder: (order: RankingOrder) => void
  onChoose: (series: string) => void
  onOpen: (series: string) => void
  onPick: (id: string, isPicked: boolean) => void
}

/** Height of every row in px, as the sheet has it. */
const ROW = 32
/** Rows that are drawn without further ado; of more only those in view. */
const ALL_DRAWN = 80

/** A group ranked, who has no rank and why below, and who is missing from the library last. */
export function RankingList(props: RankingListProps) {
  const { ranking, reports, lacking, year, order, isReversed } = props
  const words = inReaderLanguage(GROUP_WORDS)
  const isPrinting = usePrinting()
  const ordered = orderRanking(ranking, reports, order, isReversed)
  const rows: RankingRow[] = [
    ...ordered.ranked,
    ...(ordered.missing.length > 0 ? [{ heading: words.unranked(ordered.missing.length) }] : []),
    ...ordered.missing,
    ...(lacking.length > 0 && year !== null ? [{ heading: words.lacking(lacking.length, year) }] : []),
    ...lacking,
  ]
  const hasYears = new Set(reports.map((report) => report.year)).size > 1
  const columns = 7 + (hasYears ? 1 : 0) + (ranking.by.kind === 'rate' ? 1 : 0)
  const caption = words.tableCaption(sayMeasure(ranking.by, readerLanguage()), reports.length)
  const view = useWindow(rows.length, ROW, `ranking of ${caption}`)
  const isWhole = isPrinting || rows.length <= ALL_DRAWN
  const look = isWhole ? 'ranking' : 'ranking scroll'
  const [first, end] = isWhole ? [0, rows.length] : [view.first, view.end]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section class={look} tabIndex={0} aria-label={caption} ref={view.box} onScroll={view.onScroll}>
      <table class="list ranked" aria-rowcount={rows.length + 1}>
        <caption class="hidden">{caption}</caption>
        <RankingHead {...props} hasYears={hasYears} />
        <tbody>
          <RowGap rows={first} columns={columns} height={ROW} />
          {rows.slice(first, end).map((row, at) => (
            <RankingEntry
              {...props}
              key={keyOf(row)}
              row={row}
              place={first + at + 2}
              hasYears={hasYears}
              columns={columns}
            />
          ))}
          <RowGap rows={rows.length - end} columns={columns} height={ROW} />
        </tbody>
      </table>
    </section>
  )
}

function keyOf(row: RankingRow): string {
  if ('heading' in row) return row.heading
  return 'report' in row ? `report ${row.report}` : `lacking ${row.series}`
}
