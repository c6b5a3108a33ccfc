import { ShortCounts } from '#components/ShortCounts.tsx'
import { type GroupReport, isInDoubt } from '#lib/comparison/group.ts'
import type { Ranked, Unranked } from '#lib/comparison/ranked.ts'
import { inReaderLanguage, readerLanguage } from '#lib/i18n.ts'
import { GROUP_WORDS } from '#lib/words/group-words.ts'
import { LIBRARY_WORDS } from '#lib/words/library-words.ts'
import { sayFraction, sayMeasured, sayNoRank } from '#lib/words/say-measure.ts'
import type { RankingListProps } from './RankingList.tsx'
import { RankStrip } from './RankStrip.tsx'

/** An organ of which the library holds other years than the one ranked. */
export interface LackingOrgan {
  series: string
  agency: string
  region: string
  years: readonly { year: number }[]
}

/** A row of a ranking's list: a report with or without a rank, a heading, or an organ that is missing. */
export type RankingRow = Ranked | Unranked | LackingOrgan | { heading: string }

interface RankingEntryProps extends RankingListProps {
  row: RankingRow
  /** Its place among all rows, for those who hear it. */
  place: number
  hasYears: boolean
  columns: number
}

/** One row of a ranking's list. */
export function RankingEntry(props: RankingEntryProps) {
  const { row, place, columns, reports } = props
  if ('heading' in row) {
    return (
      <tr class="group" aria-rowindex={place}>
        <th scope="rowgroup" colSpan={columns}>
          {row.heading}
        </th>
      </tr>
    )
  }
  if (!('report' in row)) return <LackingEntry {...props} organ={row} />
  const report = reports[row.report]
  return report ? <ReportEntry {...props} row={row} report={report} /> : null
}

type ReportEntryProps = Omit<RankingEntryProps, 'row'> & { row: Ranked | Unranked; report: GroupReport }

function ReportEntry({ row, report, place, hasYears, ranking, chosen, picked, ...doing }: ReportEntryProps) {
  const words = inReaderLanguage(GROUP_WORDS)
  const { by, spread } = ranking
  const isRanked = 'rank' in row
  const isChosen = report.series === chosen
  const name = inReaderLanguage(LIBRARY_WORDS).reportName(report.agency, report.year)
  const fraction = row.rate ? sayFraction(row.rate, ' ÷ ') : ''
  return (
    <tr aria-rowindex={place} data-selected={isChosen} class={isRanked ? undefined : 'no-rank'}>
      <td class="rank">{isRanked ? row.rank : '·'}</td>
      <th scope="row">
        <button
          type="button"
          class="name"
          title={words.openSeries(report.agency)}
          onClick={() => doing.onOpen(report.series)}
        >
          {report.agency}
        </button>
      </th>
      <td title={report.region}>{report.region.split('/').slice(-2).join(' · ')}</td>
      {hasYears && <td>{report.year}</td>}
      <td class="of-strip">
        {isRanked
          ? spread && <RankStrip spread={spread} value={row.value} isChosen={isChosen} />
          : sayNoRank(row.why, readerLanguage())}
      </td>
      <td data-number class="value">
        {isRanked ? <Value row={row} report={report} by={by} /> : row.rate && sayFraction(row.rate)}
      </td>
      {by.kind === 'rate' && <td data-number>{isRanked && fraction}</td>}
      <td>
        <ShortCounts counts={report.counts} saysClean={false} />
      </td>
      <td class="doing">
        <button type="button" class="mark-organ" aria-pressed={isChosen} onClick={() => doing.onChoose(report.series)}>
          {words.mark}
          <span class="hidden"> {report.agency}</span>
        </button>
        <input
          class="check"
          type="checkbox"
          aria-label={words.select(name)}
          title={words.select(name)}
          checked={picked.has(report.id)}
          onChange={({ currentTarget }) => doing.onPick(report.id, currentTarget.checked)}
        />
      </td>
    </tr>
  )
}

/** A value, in brackets where it rests on a number that is or may be wrong. */
function Value({ row, report, by }: { row: Ranked; report: GroupReport; by: RankingListProps['ranking']['by'] }) {
  const words = inReaderLanguage(GROUP_WORDS)
  const said = sayMeasured(row.value, by, readerLanguage())
  if (!isInDoubt(report, by)) return <>{said}</>
  return (
    <span title={words.inDoubt}>
      ({said})<span class="hidden">{words.inDoubt}</span>
    </span>
  )
}

function LackingEntry({ organ, place, columns, hasYears, onOpen }: RankingEntryProps & { organ: LackingOrgan }) {
  const words = inReaderLanguage(GROUP_WORDS)
  const name = organ.agency || inReaderLanguage(LIBRARY_WORDS).unnamed
  return (
    <tr aria-rowindex={place} class="no-rank">
      <td class="rank">·</td>
      <th scope="row">
        <button type="button" class="name" title={words.openSeries(name)} onClick={() => onOpen(organ.series)}>
          {name}
        </button>
      </th>
      <td title={organ.region}>{organ.region.split('/').slice(-2).join(' · ')}</td>
      {hasYears && <td />}
      <td colSpan={columns - (hasYears ? 4 : 3)}>{words.lackingYears(organ.years.map(({ year }) => year))}</td>
    </tr>
  )
}
