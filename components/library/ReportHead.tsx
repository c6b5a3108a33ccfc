import { inReaderLanguage } from '#lib/i18n.ts'
import { LIBRARY_WORDS } from '#lib/words/library-words.ts'

/** What a list of kept reports can be sorted by. */
export type ReportSort = 'organ' | 'year' | 'errors' | 'capturedAt'

interface ReportHeadProps {
  sort: ReportSort
  isAscending: boolean
  areAllSelected: boolean
  onSort: (sort: ReportSort) => void
  onSelectAll: (areSelected: boolean) => void
}

/** The heads of a list of kept reports; four of them sort it. */
export function ReportHead({ areAllSelected, onSelectAll, ...sorting }: ReportHeadProps) {
  const words = inReaderLanguage(LIBRARY_WORDS)
  return (
    <>
      <colgroup>
        <col style={{ inlineSize: '36px' }} />
        <col />
        <col style={{ inlineSize: '140px' }} />
        <col style={{ inlineSize: '56px' }} />
        <col style={{ inlineSize: '84px' }} />
        <col style={{ inlineSize: '126px' }} />
        <col style={{ inlineSize: '100px' }} />
        <col style={{ inlineSize: '56px' }} />
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          <td>
            <input
              class="check"
              type="checkbox"
              aria-label={words.selectAll}
              checked={areAllSelected}
              onChange={(event) => onSelectAll(event.currentTarget.checked)}
            />
          </td>
          <SortingHead column="organ" {...sorting} />
          <th scope="col">{words.region}</th>
          <SortingHead column="year" isNumber {...sorting} />
          <th scope="col">{words.columns.edition}</th>
          <SortingHead column="errors" {...sorting} />
          <SortingHead column="capturedAt" {...sorting} />
          <th scope="col" data-number>
            {words.columns.times}
          </th>
        </tr>
      </thead>
    </>
  )
}

interface SortingHeadProps {
  column: ReportSort
  isNumber?: boolean
  sort: ReportSort
  isAscending: boolean
  onSort: (sort: ReportSort) => void
}

function SortingHead({ column, isNumber, sort, isAscending, onSort }: SortingHeadProps) {
  const words = inReaderLanguage(LIBRARY_WORDS)
  const isSorted = column === sort
  return (
    <th
      scope="col"
      data-number={isNumber}
      aria-sort={isSorted ? (isAscending ? 'ascending' : 'descending') : undefined}
    >
      <button type="button" title={words.sortBy(words.columns[column])} onClick={() => onSort(column)}>
        {words.columns[column]}
        {isSorted && <span aria-hidden="true">{isAscending ? ' ↑' : ' ↓'}</span>}
      </button>
    </th>
  )
}
