import { useState } from 'preact/hooks'
import { FiguresTable } from '#components/compare/FiguresTable.tsx'
import type { TableId } from '#lib/form/form.ts'
import type { ComparedCaptures } from './use-comparison.ts'
import type { Source } from './use-source.tsx'
import { changeState, viewState } from './view-state.ts'

interface ComparedFiguresProps {
  compared: ComparedCaptures
  isRoomy: boolean
  /** Column of table 三 that stands for its rows. */
  applicant?: string
  hasShares?: boolean
  source: Source
}

/** The figures of a comparison, folded and filtered as the window remembers. */
export function ComparedFigures({
  compared,
  isRoomy,
  applicant = 'total',
  hasShares = false,
  source,
}: ComparedFiguresProps) {
  const { comparison, heads } = compared
  const { lines, hidesOnlySome, foldedTables } = viewState.value
  const [folds, setFolds] = useState<ReadonlyMap<string, boolean>>(new Map())
  const isPair = comparison.reports.length === 2
  const foldTable = (table: TableId) =>
    changeState({
      foldedTables: foldedTables.includes(table)
        ? foldedTables.filter((one) => one !== table)
        : [...foldedTables, table],
    })
  return (
    <FiguresTable
      comparison={comparison}
      heads={heads}
      columns={{
        hasChange: isPair,
        hasBars: isPair && !isRoomy && comparison.editions.length === 1,
        hasMedian: !isPair && isRoomy,
        hasShares: isRoomy && hasShares,
      }}
      rows={{ choice: lines, hidesOnlySome, applicant }}
      isRoomy={isRoomy}
      folds={folds}
      foldedTables={foldedTables}
      onFold={(key, isOpen) => setFolds(new Map([...folds, [key, isOpen]]))}
      onFoldTable={foldTable}
      onGoTo={(line, report) => source.goTo(line.key, report, line.cells[report]?.sources ?? [])}
      told={source.told}
    />
  )
}
