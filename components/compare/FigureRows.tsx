import { Fragment } from 'preact'
import type { ComparedCell, ComparedLine } from '#lib/comparison/comparison.ts'
import { RESULT_GROUPS } from '#lib/form/result-groups.ts'
import { sayNumber, sayPercent } from '#lib/words/say-number.ts'
import { ChangeCells } from './ChangeCells.tsx'
import { FigureCell } from './FigureCell.tsx'
import type { FiguresTableProps } from './FiguresTable.tsx'
import { columnsOf } from './figure-columns.ts'
import { type FigureRow, shownChildren } from './figure-rows.ts'
import { PairBars } from './PairBars.tsx'
import { RowLabel } from './RowLabel.tsx'

type FigureRowsProps = FiguresTableProps & {
  /** Rows of one depth. */
  siblings: readonly FigureRow[]
  /** What small bars are measured by. */
  greatest: number
}

/** Rows with what is open under them. */
export function FigureRows(props: FigureRowsProps) {
  const { siblings, rows, folds } = props
  return (
    <>
      {siblings.map((row) => {
        const shown = shownChildren(row, rows.choice, folds)
        return (
          <Fragment key={row.line.key}>
            <FigureRowLine {...props} row={row} shown={shown} />
            {props.told?.key === row.line.key && (
              <tr class="told">
                <td colSpan={columnsOf(props)}>{props.told.said}</td>
              </tr>
            )}
            {shown.length > 0 && <FigureRows {...props} siblings={shown} />}
          </Fragment>
        )
      })}
    </>
  )
}

function FigureRowLine(props: FigureRowsProps & { row: FigureRow; shown: readonly FigureRow[] }) {
  const { row, shown, heads, columns, comparison, greatest, onFold, onGoTo } = props
  const { line, level, children } = row
  const [change] = line.changes
  const hasUnit = !line.column.labels.some((label) => label.includes('单位'))
  const hidden = children.filter((child) => !shown.includes(child))
  return (
    <tr class={level === 3 ? 'sub' : line.row.id === 'requests.settled' ? 'sum' : undefined}>
      <th scope="row" data-level={level}>
        <RowLabel
          row={row}
          heads={heads}
          comparison={comparison}
          isOpen={children.length > 0 ? shown.length > 0 : null}
          hiddenWarnings={hidden.reduce((sum, child) => sum + countWarnings(child), 0)}
          onFold={() => onFold(line.key, shown.length === 0)}
        />
      </th>
      {line.cells.map((cell, at) => (
        <FigureCell
          key={heads[at]?.letter}
          cell={cell}
          edition={comparison.reports[at]?.edition ?? '2021'}
          hasUnit={hasUnit}
          onGoTo={() => onGoTo(line, at)}
          {...(columns.hasShares && { share: shareOf(line, cell, at, props) })}
        />
      ))}
      {columns.hasChange && change && <ChangeCells change={change} hasUnit={hasUnit} />}
      {columns.hasMedian && <td class="change">{line.median === null ? '' : sayNumber(line.median)}</td>}
      {columns.hasBars && (
        <td class="bars">
          {line.table !== 'disclosure' && (
            <PairBars values={line.cells.map(({ standing }) => standing)} greatest={greatest} />
          )}
        </td>
      )}
    </tr>
  )
}

/** Warnings on single cells; a finding that lists many of them is told once, under the table. */
function countWarnings(row: FigureRow): number {
  const own = row.line.cells.filter(({ mark }) => mark?.severity === 'warning' && mark.look !== 'many').length
  return row.children.reduce((sum, child) => sum + countWarnings(child), own)
}

const OUTCOMES: ReadonlySet<string> = new Set(RESULT_GROUPS.map(({ id }) => id))
/** Under so many settled applications a share says little. */
const THIN = 30

function shareOf(line: ComparedLine, cell: ComparedCell, at: number, { comparison }: FigureRowsProps): string {
  if (!OUTCOMES.has(line.row.id) || cell.face !== 'number' || cell.standing === null) return ''
  const settled = comparison.lines.find(({ key }) => key === `requests.settled.${line.column.id}`)?.cells[at]?.standing
  return settled && settled >= THIN ? sayPercent(cell.standing / settled) : ''
}
