import { useEffect } from 'preact/hooks'
import { RowGap } from '#components/RowGap.tsx'
import { inReaderLanguage } from '#lib/i18n.ts'
import { LIBRARY_WORDS } from '#lib/words/library-words.ts'
import { OrganRow } from './OrganRow.tsx'
import { useWindow } from './use-window.ts'
import type { ListedYear } from './YearBox.tsx'

/** An organ with its kept reports, as a table of organs shows it. */
export interface ListedOrgan {
  series: string
  agency: string
  /** Path of its region, such as 山东省/泰安市; '' where not certain. */
  region: string
  years: readonly ListedYear[]
  missing: readonly number[]
  /** Ids of kept reports without a year. */
  yearless: readonly string[]
  /** ISO date and time. */
  lastCapturedAt: string
}

interface OrgansTableProps {
  organs: readonly ListedOrgan[]
  /** Whether those of one region come together, under its name. */
  isGrouped: boolean
  /** Years that have a column, the earliest first. */
  years: readonly number[]
  selected: ReadonlySet<string>
  /** Id of the capture whose history is open. */
  opened: string | null
  now: string
  onSelect: (organ: ListedOrgan, isSelected: boolean) => void
  onSelectAll: (areSelected: boolean) => void
  onOpen: (id: string) => void
}

/** Width of a year's column, and the least of the box and the name before them, in px. */
const YEAR = 76
const NAMES = 176

/** Height of every row, in px, as the sheet has it. */
const ROW = 32

/** Ids of the captures that an organ's row shows. */
export function idsOf({ years, yearless }: Pick<ListedOrgan, 'years' | 'yearless'>): string[] {
  return [...years.map(({ id }) => id), ...yearless]
}

type TableRow = { region: string; members: readonly ListedOrgan[] } | { organ: ListedOrgan }

/** Organs by region, a column a year: what is kept, what is missing, what was found. */
export function OrgansTable(props: OrgansTableProps) {
  const { organs, isGrouped, years, selected, opened, onSelectAll } = props
  const words = inReaderLanguage(LIBRARY_WORDS)
  const rows = isGrouped ? rowsOf(organs) : organs.map((organ): TableRow => ({ organ }))
  const areAllSelected = organs.every((organ) => idsOf(organ).every((id) => selected.has(id)))
  const shown = rows.findIndex((row) => 'organ' in row && idsOf(row.organ).includes(opened ?? ''))
  const { first, end, box, onScroll } = useWindow(rows.length, ROW, 'organs', shown < 0 ? null : shown)
  // Where not all years find room, the latest are in sight.
  useEffect(() => {
    box.current?.scrollTo({ left: box.current.scrollWidth })
  }, [years.length, opened === null, box])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section class="scroll organs" tabIndex={0} aria-label={words.tableCaption} ref={box} onScroll={onScroll}>
      <table
        class="list years"
        aria-rowcount={rows.length + 1}
        style={{ minInlineSize: `${NAMES + years.length * YEAR}px` }}
      >
        <caption class="hidden">{words.tableCaption}</caption>
        <colgroup>
          <col style={{ inlineSize: '36px' }} />
          <col />
          {years.map((year) => (
            <col key={year} style={{ inlineSize: `${YEAR}px` }} />
          ))}
          <col class="when" />
        </colgroup>
        <thead>
          <tr>
            <td>
              <input
                class="check"
                type="checkbox"
                aria-label={words.selectAll}
                checked={areAllSelected}
                onChange={(event) => onSelectAll(event.currentTarget.checked)}
              />
            </td>
            <th scope="col">{words.columns.organ}</th>
            {years.map((year) => (
              <th scope="col" class="of-year" key={year}>
                {year}
              </th>
            ))}
            <th scope="col" data-number>
              {words.lastCaptured}
            </th>
          </tr>
        </thead>
        <tbody>
          <RowGap rows={first} columns={years.length + 3} height={ROW} />
          {rows
            .slice(first, end)
            .map((row) =>
              'organ' in row ? (
                <OrganRow key={row.organ.series} {...props} organ={row.organ} />
              ) : (
                <RegionRow key={`region ${row.region}`} {...row} columns={years.length + 3} />
              ),
            )}
          <RowGap rows={rows.length - end} columns={years.length + 3} height={ROW} />
        </tbody>
      </table>
    </section>
  )
}

function RegionRow({ region, members, columns }: Extract<TableRow, { region: string }> & { columns: number }) {
  const words = inReaderLanguage(LIBRARY_WORDS)
  const reports = members.reduce((sum, { years, yearless }) => sum + years.length + yearless.length, 0)
  const lacking = members.reduce((sum, { missing }) => sum + missing.length, 0)
  return (
    <tr class="group">
      <th scope="rowgroup" colSpan={columns}>
        <span class="region-line">
          <span>{region === '' ? words.noRegion : region.replaceAll('/', ' · ')}</span>{' '}
          <span>{words.regionSums(members.length, reports, lacking)}</span>
        </span>
      </th>
    </tr>
  )
}

function rowsOf(organs: readonly ListedOrgan[]): TableRow[] {
  const regions = Map.groupBy(organs, ({ region }) => region)
  return [...regions].flatMap(([region, members]): TableRow[] => [
    { region, members },
    ...members.map((organ) => ({ organ })),
  ])
}
