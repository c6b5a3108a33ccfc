import type { Composition } from '#lib/comparison/composition.ts'
import { inReaderLanguage, readerLanguage } from '#lib/i18n.ts'
import { CHART_WORDS } from '#lib/words/chart-words.ts'
import { nameOfLabel } from '#lib/words/form-words.ts'
import type { ReportHead } from '#lib/words/say-heads.ts'
import { sayNumber } from '#lib/words/say-number.ts'

interface CompositionTableProps {
  compositions: readonly Composition[]
  heads: readonly ReportHead[]
}

/** What the bars of the composition say, as a table. */
export function CompositionTable({ compositions, heads }: CompositionTableProps) {
  const words = inReaderLanguage(CHART_WORDS)
  const parts = compositions[0]?.parts ?? []
  return (
    <table class="chart-table">
      <thead>
        <tr>
          <th scope="col">{words.report}</th>
          {parts.map(({ id, label }) => (
            <th scope="col" data-number key={id}>
              {nameOfLabel(id, label, readerLanguage()).replace(/^（.）/, '')}
            </th>
          ))}
          <th scope="col" data-number>
            {words.total}
          </th>
        </tr>
      </thead>
      <tbody>
        {compositions.map(({ parts: own, total }, at) => (
          <tr key={heads[at]?.letter}>
            <th scope="row">{heads[at]?.name}</th>
            {own.map(({ id, value }) => (
              <td data-number key={id}>
                {value === null ? words.noRank.undecided : sayNumber(value)}
              </td>
            ))}
            <td data-number>{total === null ? '' : sayNumber(total)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
