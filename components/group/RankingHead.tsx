import type { RankingOrder } from '#lib/comparison/order-ranking.ts'
import type { Ranking } from '#lib/comparison/ranked.ts'
import { inReaderLanguage, readerLanguage } from '#lib/i18n.ts'
import { GROUP_WORDS } from '#lib/words/group-words.ts'
import { sayMeasure } from '#lib/words/say-measure.ts'

interface RankingHeadProps {
  ranking: Ranking
  hasYears: boolean
  order: RankingOrder
  isReversed: boolean
  onOrder: (order: RankingOrder) => void
}

/** The heads of a ranking's list; most of them order it. */
export function RankingHead({ ranking: { by }, hasYears, ...ordering }: RankingHeadProps) {
  const words = inReaderLanguage(GROUP_WORDS)
  const measure = sayMeasure(by, readerLanguage())
  return (
    <>
      <colgroup>
        <col class="of-rank" />
        <col />
        <col class="of-region" />
        {hasYears && <col class="of-rank" />}
        <col class="of-strip" />
        <col class="of-value" />
        {by.kind === 'rate' && <col class="of-fraction" />}
        <col class="of-findings" />
        <col class="doing" />
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          <OrderingHead column="rank" isFirstDescending {...ordering} />
          <OrderingHead column="organ" {...ordering} />
          <OrderingHead column="region" {...ordering} />
          {hasYears && <OrderingHead column="year" isFirstDescending {...ordering} />}
          <th scope="col" class="of-strip">
            <span>{words.columns.place}</span>
          </th>
          <th scope="col" data-number title={measure}>
            {measure}
          </th>
          {by.kind === 'rate' && (
            <th scope="col" data-number>
              {words.columns.fraction}
            </th>
          )}
          <OrderingHead column="findings" isFirstDescending {...ordering} />
          <td class="doing" />
        </tr>
      </thead>
    </>
  )
}

interface OrderingHeadProps extends Pick<RankingHeadProps, 'order' | 'isReversed' | 'onOrder'> {
  column: RankingOrder
  /** Whether the greatest comes first until it is reversed. */
  isFirstDescending?: boolean
}

function OrderingHead({ column, isFirstDescending = false, order, isReversed, onOrder }: OrderingHeadProps) {
  const words = inReaderLanguage(GROUP_WORDS)
  const isOrdered = column === order
  const isAscending = isFirstDescending === isReversed
  return (
    <th scope="col" aria-sort={isOrdered ? (isAscending ? 'ascending' : 'descending') : undefined}>
      <button type="button" title={words.sortBy(words.columns[column])} onClick={() => onOrder(column)}>
        {words.columns[column]}
        {isOrdered && <span aria-hidden="true">{isAscending ? ' ↑' : ' ↓'}</span>}
      </button>
    </th>
  )
}
