import { DISPUTES } from './disputes.ts'
import type { Form, FormColumn } from './form.ts'
import { REQUESTS_2021 } from './requests.ts'

const DECISIONS: readonly FormColumn[] = [{ id: 'decisions', label: '本年处理决定数量', measure: 'count' }]

/** The form of 国办公开办函〔2021〕30号, in force for the years from 2021 on. */
export const EDITION_2021: Form = {
  edition: '2021',
  order: '国办公开办函〔2021〕30号',
  years: [2021, null],
  tables: [
    {
      id: 'disclosure',
      blocks: [
        {
          id: 'disclosure.documents',
          heading: '第二十条第（一）项',
          columns: [
            { id: 'issued', label: '本年制发件数', measure: 'count' },
            { id: 'repealed', label: '本年废止件数', measure: 'count' },
            { id: 'inForce', label: '现行有效件数', measure: 'count' },
          ],
          rows: [
            { id: 'disclosure.regulations', label: '规章' },
            { id: 'disclosure.normativeDocuments', label: '行政规范性文件', also: ['规范性文件'] },
          ],
          groups: [],
        },
        {
          id: 'disclosure.services',
          heading: '第二十条第（五）项',
          columns: DECISIONS,
          rows: [{ id: 'disclosure.licensing', label: '行政许可' }],
          groups: [],
        },
        {
          id: 'disclosure.enforcement',
          heading: '第二十条第（六）项',
          columns: DECISIONS,
          rows: [
            { id: 'disclosure.penalties', label: '行政处罚' },
            { id: 'disclosure.coercion', label: '行政强制' },
          ],
          groups: [],
        },
        {
          id: 'disclosure.fees',
          heading: '第二十条第（八）项',
          columns: [{ id: 'amount', label: '本年收费金额（单位：万元）', measure: 'money', unit: '万元' }],
          rows: [{ id: 'disclosure.fees', label: '行政事业性收费' }],
          groups: [],
        },
      ],
    },
    REQUESTS_2021,
    DISPUTES,
  ],
}
