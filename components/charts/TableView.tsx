import type { CellLook, ExportTable, TableCell } from '#lib/export/export-table.ts'
import { sayNumber, sayPercent } from '#lib/words/say-number.ts'

interface TableViewProps {
  table: ExportTable
  /** What it is, for those who do not see the chart that it stands for. */
  caption: string
}

/** A table as it is taken away, shown behind a chart. */
export function TableView({ table: { rows, headRows, headColumns }, caption }: TableViewProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section class="table-view scroll" tabIndex={0} aria-label={caption}>
      <table class="chart-table">
        <caption class="hidden">{caption}</caption>
        <thead>
          {rows.slice(0, headRows).map((row) => (
            <tr key={row.map(sayCell).join()}>
              {row.map((cell, at) => (
                <th key={`${at} ${sayCell(cell)}`} scope="col" data-number={at >= headColumns || undefined}>
                  {sayCell(cell)}
                </th>
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {rows.slice(headRows).map((row, place) => (
            <tr key={`${place} ${row.slice(0, headColumns).map(sayCell).join()}`}>
              {row.map((cell, at) => (
                <Cell key={`${at} ${sayCell(cell)}`} cell={cell} isHead={at === headColumns - 1} isFirst={at === 0} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Cell({ cell, isHead, isFirst }: { cell: TableCell; isHead: boolean; isFirst: boolean }) {
  const said = sayCell(cell)
  if (isHead) return <th scope="row">{said}</th>
  return (
    <td
      data-number={(typeof cell.value === 'number' && !isFirst) || undefined}
      class={cell.look?.isFaint ? 'none' : undefined}
    >
      {said}
    </td>
  )
}

function sayCell({ value, look }: { value: TableCell['value']; look?: CellLook }): string {
  if (typeof value !== 'number') return value ?? ''
  return look?.isShare ? sayPercent(value) : sayNumber(value)
}
