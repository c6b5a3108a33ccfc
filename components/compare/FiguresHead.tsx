import type { ComparedReport } from '#lib/comparison/comparison.ts'
import { inReaderLanguage } from '#lib/i18n.ts'
import { COMPARE_WORDS } from '#lib/words/compare-words.ts'
import type { ReportHead } from '#lib/words/say-heads.ts'
import type { FigureColumns } from './figure-columns.ts'
import { Letter } from './Letter.tsx'

interface FiguresHeadProps {
  heads: readonly ReportHead[]
  reports: readonly ComparedReport[]
  columns: FigureColumns
  /** Kind of applicant that the rows speak of, or null where they speak of all. */
  applicant: string | null
  isRoomy: boolean
  /** Whether the reports are of different editions, which the heads then print. */
  hasEditions: boolean
}

/** Widths of the columns and their heads. */
export function FiguresHead({ heads, reports, columns, applicant, isRoomy, hasEditions }: FiguresHeadProps) {
  const words = inReaderLanguage(COMPARE_WORDS)
  const width = widthOfFigures(isRoomy, heads.length, hasEditions)
  return (
    <>
      <colgroup>
        <col />
        {heads.map(({ letter }) => (
          <col key={letter} style={{ inlineSize: width }} />
        ))}
        {columns.hasChange && <col style={{ inlineSize: '66px' }} />}
        {columns.hasChange && <col style={{ inlineSize: '76px' }} />}
        {columns.hasMedian && <col style={{ inlineSize: '84px' }} />}
        {columns.hasBars && <col style={{ inlineSize: '118px' }} />}
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{words.rowHead(applicant)}</th>
          {heads.map(({ letter, short, name, full }, at) => (
            <th scope="col" data-number key={letter} title={full}>
              <span class="figures-head">
                <span>
                  {isRoomy && name !== short && <Letter letter={letter} />} {isRoomy ? name : short}
                  {hasEditions && <span class="unit"> {words.editionOf(reports[at]?.edition ?? '2021')}</span>}
                </span>
                {columns.hasShares && <span class="share" />}
              </span>
            </th>
          ))}
          {columns.hasChange && (
            <th scope="col" data-number>
              {words.change}
            </th>
          )}
          {columns.hasChange && (
            <th scope="col" data-number>
              {words.changeRate}
            </th>
          )}
          {columns.hasMedian && (
            <th scope="col" data-number>
              {words.median}
            </th>
          )}
          {columns.hasBars && (
            <td class="bars">
              <BarLegend heads={heads} />
            </td>
          )}
        </tr>
      </thead>
    </>
  )
}

function widthOfFigures(isRoomy: boolean, reports: number, hasEditions: boolean): string {
  // In a narrow window the columns give way before the names of the rows do.
  if (isRoomy)
    return reports > 4
      ? 'clamp(76px, 11vw, 150px)'
      : reports > 2
        ? 'clamp(76px, 15vw, 196px)'
        : 'clamp(76px, 25vw, 196px)'
  if (hasEditions) return reports > 2 ? '100px' : '124px'
  return reports > 2 ? '84px' : '66px'
}

function BarLegend({ heads }: { heads: readonly ReportHead[] }) {
  return (
    <ul class="legend">
      {heads.map(({ letter, short }, at) => (
        <li key={letter}>
          <svg class="chart" width="10" height="6" aria-hidden="true">
            <rect class={at === 0 ? 'bar-old' : 'bar-new'} width="10" height="6" />
          </svg>
          {short}
        </li>
      ))}
    </ul>
  )
}
