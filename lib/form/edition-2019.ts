import { DISPUTES } from './disputes.ts'
import type { Form, FormColumn } from './form.ts'
import { REQUESTS_2019 } from './requests.ts'

const ITEMS: readonly FormColumn[] = [
  { id: 'previousItems', label: '上一年项目数量', measure: 'count' },
  { id: 'change', label: '本年增/减', measure: 'change' },
]

const DECISIONS: readonly FormColumn[] = [...ITEMS, { id: 'decisions', label: '处理决定数量', measure: 'count' }]

/** The form of 国办公开办函〔2019〕60号, used for the years 2019 and 2020. */
export const EDITION_2019: Form = {
  edition: '2019',
  order: '国办公开办函〔2019〕60号',
  years: [2019, 2020],
  tables: [
    {
      id: 'disclosure',
      blocks: [
        {
          id: 'disclosure.documents',
          heading: '第二十条第（一）项',
          columns: [
            { id: 'made', label: '本年新制作数量', measure: 'count' },
            { id: 'disclosed', label: '本年新公开数量', measure: 'count' },
            { id: 'totalDisclosed', label: '对外公开总数量', measure: 'count' },
          ],
          rows: [
            { id: 'disclosure.regulations', label: '规章' },
            { id: 'disclosure.normativeDocuments', label: '规范性文件', also: ['行政规范性文件'] },
          ],
          groups: [],
        },
        {
          id: 'disclosure.services',
          heading: '第二十条第（五）项',
          columns: DECISIONS,
          rows: [
            { id: 'disclosure.licensing', label: '行政许可' },
            { id: 'disclosure.otherServices', label: '其他对外管理服务事项' },
          ],
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
          columns: ITEMS,
          rows: [{ id: 'disclosure.fees', label: '行政事业性收费' }],
          groups: [],
        },
        {
          id: 'disclosure.procurement',
          heading: '第二十条第（九）项',
          columns: [
            { id: 'projects', label: '采购项目数量', measure: 'count' },
            { id: 'amount', label: '采购总金额', measure: 'money' },
          ],
          rows: [{ id: 'disclosure.procurement', label: '政府集中采购' }],
          groups: [],
        },
      ],
    },
    REQUESTS_2019,
    DISPUTES,
  ],
}
