import type { FormColumn, FormTable } from './form.ts'

/** The five outcomes that each group of table 四 prints; 总计 is the last. */
export const OUTCOMES: readonly FormColumn[] = [
  { id: 'upheld', label: '结果维持', measure: 'count' },
  { id: 'corrected', label: '结果纠正', measure: 'count' },
  { id: 'otherOutcome', label: '其他结果', measure: 'count' },
  { id: 'pending', label: '尚未审结', measure: 'count' },
  { id: 'total', label: '总计', measure: 'count' },
]

/** Table 四, the same in both editions; each group is one row of five numbers here, though the form prints them in one line. */
export const DISPUTES: FormTable = {
  id: 'disputes',
  blocks: [
    {
      id: 'disputes',
      heading: null,
      columns: OUTCOMES,
      rows: [
        { id: 'disputes.review', label: '行政复议' },
        { id: 'disputes.directLitigation', group: 'disputes.litigation', label: '未经复议直接起诉' },
        { id: 'disputes.litigationAfterReview', group: 'disputes.litigation', label: '复议后起诉' },
      ],
      groups: [{ id: 'disputes.litigation', label: '行政诉讼' }],
    },
  ],
}
