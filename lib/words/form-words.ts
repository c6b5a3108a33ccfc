import { placeInAnyEdition, placeOf } from '#lib/form/figures.ts'
import type { Edition, FigureKey, TableId } from '#lib/form/form.ts'
import { FORMS } from '#lib/form/index.ts'
import { ORGANIZATIONS_LABEL } from '#lib/form/requests.ts'
import type { InEachLanguage, Language } from './language.ts'

/** Names of the three tables. */
export const TABLE_NAMES: InEachLanguage<Record<TableId, string>> = {
  zh_CN: { disclosure: '表二', requests: '表三', disputes: '表四' },
  en: { disclosure: 'Table 2', requests: 'Table 3', disputes: 'Table 4' },
}

/** What the three tables are about. */
export const TABLE_SUBJECTS: InEachLanguage<Record<TableId, string>> = {
  zh_CN: {
    disclosure: '主动公开政府信息情况',
    requests: '收到和处理政府信息公开申请情况',
    disputes: '行政复议、行政诉讼情况',
  },
  en: {
    disclosure: 'Proactive disclosure',
    requests: 'Requests received and handled',
    disputes: 'Reviews and litigation',
  },
}

const ENGLISH: Readonly<Record<string, string>> = {
  'disclosure.documents': 'Art. 20 (1)',
  'disclosure.services': 'Art. 20 (5)',
  'disclosure.enforcement': 'Art. 20 (6)',
  'disclosure.regulations': 'Regulations',
  'disclosure.normativeDocuments': 'Normative documents',
  'disclosure.licensing': 'Administrative licences',
  'disclosure.otherServices': 'Other services',
  'disclosure.penalties': 'Administrative penalties',
  'disclosure.coercion': 'Administrative coercion',
  'disclosure.fees': 'Administrative fees',
  'disclosure.procurement': 'Government procurement',
  made: 'Newly made',
  disclosed: 'Newly disclosed',
  totalDisclosed: 'Total disclosed',
  issued: 'Issued this year',
  repealed: 'Repealed this year',
  inForce: 'In force',
  previousItems: "Last year's number",
  change: 'Change this year',
  decisions: 'Decisions',
  amount: 'Amount',
  projects: 'Projects',
  'requests.received': '1 Received this year',
  'requests.carriedIn': '2 Carried over from last year',
  'requests.results': '3 Outcomes this year',
  'requests.granted': '3(1) Granted',
  'requests.partlyGranted': '3(2) Granted in part',
  'requests.denied': '3(3) Refused',
  'requests.denied.stateSecret': '1. State secret',
  'requests.denied.prohibitedByLaw': '2. Prohibited by other law',
  'requests.denied.securityAndStability': '3. Security and stability',
  'requests.denied.thirdPartyRights': '4. Third-party rights',
  'requests.denied.internalAffairs': '5. Internal affairs',
  'requests.denied.processInformation': '6. Deliberative material',
  'requests.denied.enforcementFile': '7. Enforcement file',
  'requests.denied.administrativeQuery': '8. Administrative query',
  'requests.unavailable': '3(4) Unable to provide',
  'requests.unavailable.notHeld': '1. Not held',
  'requests.unavailable.needsCreation': '2. Would have to be created',
  'requests.unavailable.stillUnclear': '3. Still unclear after correction',
  'requests.notProcessed': '3(5) Not processed',
  'requests.notProcessed.petition': '1. Petition, report or complaint',
  'requests.notProcessed.repeated': '2. Repeated request',
  'requests.notProcessed.publication': '3. Public publication asked for',
  'requests.notProcessed.excessive': '4. Excessive requests without reason',
  'requests.notProcessed.reissue': '5. Confirmation or re-issue asked for',
  'requests.other': '3(6) Other outcomes',
  'requests.other.notCorrected': '1. Not corrected in time',
  'requests.other.feeUnpaid': '2. Fee not paid in time',
  'requests.other.rest': '3. Other',
  'requests.settled': '3(7) Total',
  'requests.carriedOut': '4 Carried over to next year',
  naturalPerson: 'Natural persons',
  business: 'Businesses',
  research: 'Research institutions',
  ngo: 'Public-interest organizations',
  legalService: 'Legal services',
  otherOrganization: 'Other organizations',
  total: 'Total',
  'disputes.review': 'Administrative review',
  'disputes.litigation': 'Litigation',
  'disputes.directLitigation': 'Litigation without review',
  'disputes.litigationAfterReview': 'Litigation after review',
  upheld: 'Upheld',
  corrected: 'Corrected',
  otherOutcome: 'Other outcome',
  pending: 'Pending',
}

/** A row's, group's, block's or column's name: the form's own label in Chinese, a short one in English. */
export function nameOfLabel(id: string, label: string, language: Language): string {
  return language === 'en' ? (ENGLISH[id] ?? label) : label
}

/** The label over table 三's kinds of organizations. */
export const ORGANIZATIONS: InEachLanguage<string> = { zh_CN: ORGANIZATIONS_LABEL, en: 'Organizations' }

/** A figure's cell in the form's words, such as 商业企业 ·（七）总计; the key itself when no edition prints it. */
export function nameOfFigure(key: FigureKey, edition: Edition, language: Language): string {
  const place = placeOf(key, edition) ?? placeInAnyEdition(key)
  if (!place) return key
  const row = nameOfLabel(place.row.id, place.row.label.replace(/（区分处理的.*）$/, ''), language)
  const column = nameOfLabel(place.column.id, place.column.label, language)
  return place.table === 'disclosure' || place.table === 'disputes'
    ? `${row} · ${column}`
    : `${column} · ${row}`.replace(' · （', ' ·（')
}

/** The row that a figure stands in, in the words of its own edition. */
export function rowOfFigure(key: FigureKey, edition: Edition, language: Language): string {
  const row = (placeOf(key, edition) ?? placeInAnyEdition(key))?.row
  return row ? nameOfLabel(row.id, row.label, language) : key
}

/** A row's name with its group's before it where the label alone says too little (3.其他). */
export function nameOfRow(rowId: string, language: Language): string {
  for (const form of [...FORMS].reverse()) {
    for (const block of form.tables.flatMap((table) => table.blocks)) {
      const row = block.rows.find((it) => it.id === rowId)
      if (!row) continue
      const group = row.label.startsWith('（') ? undefined : block.groups.find((it) => it.id === row.group)
      const label = nameOfLabel(row.id, row.label, language)
      const over = group ? nameOfLabel(group.id, group.label, language) : ''
      return over === '' || label.startsWith(over) ? label : `${over} · ${label}`
    }
  }
  return rowId
}

/** The table that a finding's details name; table 三 when they name none, as old captures can. */
export function tableOf(named: unknown): TableId {
  return named === 'disclosure' || named === 'disputes' ? named : 'requests'
}
