import type { Edition } from '#lib/form/form.ts'
import type { DraftOrgan } from '#tests/generate/drafts.ts'

/** An authority with the figures of one year, as totals; the form's other cells follow from them. */
export interface Authority {
  organ: DraftOrgan
  year: number
  edition: Edition
  /** 一、本年新收 by the six kinds of applicants. */
  received: readonly number[]
  carriedIn: number
  carriedOut: number
  /** Result rows without `requests.`, and their 总计. */
  results: Readonly<Record<string, number>>
  /** Rows of table 四 without `disputes.`: 维持, 纠正, 其他, 尚未审结. */
  disputes: Readonly<Record<string, readonly number[]>>
  /** Figures of table 二 without `disclosure.`. */
  disclosure: Readonly<Record<string, string>>
}

/** The authorities whose prose stands in `prose/`, by the name of their file. */
export const AUTHORITIES: Readonly<Record<string, Authority>> = {
  city: {
    organ: { name: '江州市人民政府', short: '市政府', kind: 'government' },
    year: 2023,
    edition: '2021',
    received: [1034, 163, 9, 4, 52, 24],
    carriedIn: 47,
    carriedOut: 54,
    results: {
      granted: 512,
      partlyGranted: 131,
      'denied.stateSecret': 2,
      'denied.prohibitedByLaw': 5,
      'denied.securityAndStability': 1,
      'denied.thirdPartyRights': 19,
      'denied.internalAffairs': 23,
      'denied.processInformation': 31,
      'denied.enforcementFile': 12,
      'denied.administrativeQuery': 16,
      'unavailable.notHeld': 318,
      'unavailable.needsCreation': 24,
      'unavailable.stillUnclear': 37,
      'notProcessed.petition': 41,
      'notProcessed.repeated': 28,
      'notProcessed.publication': 2,
      'notProcessed.excessive': 3,
      'notProcessed.reissue': 4,
      'other.notCorrected': 36,
      'other.rest': 34,
    },
    disputes: { review: [38, 6, 11, 3], directLitigation: [9, 1, 2, 4], litigationAfterReview: [12, 0, 3, 2] },
    disclosure: {
      'regulations.issued': '3',
      'regulations.repealed': '1',
      'regulations.inForce': '27',
      'normativeDocuments.issued': '64',
      'normativeDocuments.repealed': '22',
      'normativeDocuments.inForce': '518',
      'licensing.decisions': '1245678',
      'penalties.decisions': '34567',
      'coercion.decisions': '1234',
      'fees.amount': '5678.9',
    },
  },
  'county-bureau-without-requests': {
    organ: { name: '云溪县民政局', short: '县民政局', kind: 'department' },
    year: 2022,
    edition: '2021',
    received: [0, 0, 0, 0, 0, 0],
    carriedIn: 0,
    carriedOut: 0,
    results: {},
    disputes: {},
    disclosure: {},
  },
  'county-bureau': {
    organ: { name: '云溪县教育局', short: '县教育局', kind: 'department' },
    year: 2024,
    edition: '2021',
    received: [5, 1, 0, 0, 1, 0],
    carriedIn: 1,
    carriedOut: 0,
    results: {
      granted: 3,
      partlyGranted: 1,
      'denied.thirdPartyRights': 1,
      'unavailable.notHeld': 2,
      'notProcessed.repeated': 1,
    },
    disputes: { review: [1, 0, 0, 0] },
    disclosure: {
      'normativeDocuments.issued': '2',
      'normativeDocuments.repealed': '1',
      'normativeDocuments.inForce': '9',
      'licensing.decisions': '136',
      'penalties.decisions': '4',
      'fees.amount': '12.5',
    },
  },
  'city-bureau-2020': {
    organ: { name: '江州市商务局', short: '市商务局', kind: 'department' },
    year: 2020,
    edition: '2019',
    received: [15, 6, 0, 0, 0, 2],
    carriedIn: 2,
    carriedOut: 1,
    results: {
      granted: 11,
      partlyGranted: 3,
      'denied.internalAffairs': 1,
      'unavailable.notHeld': 6,
      'unavailable.stillUnclear': 1,
      'notProcessed.petition': 1,
      other: 1,
    },
    disputes: { review: [2, 1, 0, 0], directLitigation: [1, 0, 0, 0] },
    disclosure: {
      'normativeDocuments.made': '5',
      'normativeDocuments.disclosed': '5',
      'normativeDocuments.totalDisclosed': '41',
      'licensing.previousItems': '12',
      'licensing.change': '-1',
      'licensing.decisions': '318',
      'penalties.previousItems': '20',
      'penalties.change': '+2',
      'penalties.decisions': '6',
      'coercion.previousItems': '3',
      'procurement.projects': '14',
      'procurement.amount': '356.8万元',
    },
  },
  'provincial-department': {
    organ: { name: '江北省水利厅', short: '省水利厅', kind: 'department' },
    year: 2021,
    edition: '2021',
    received: [61, 20, 0, 0, 11, 4],
    carriedIn: 5,
    carriedOut: 6,
    results: {
      granted: 44,
      partlyGranted: 8,
      'denied.thirdPartyRights': 4,
      'denied.processInformation': 6,
      'denied.enforcementFile': 2,
      'denied.administrativeQuery': 1,
      'unavailable.notHeld': 19,
      'unavailable.needsCreation': 3,
      'notProcessed.repeated': 3,
      'notProcessed.publication': 1,
      'other.notCorrected': 2,
      'other.rest': 2,
    },
    disputes: { review: [3, 1, 0, 1], litigationAfterReview: [2, 0, 0, 1] },
    disclosure: {
      'normativeDocuments.issued': '6',
      'normativeDocuments.repealed': '3',
      'normativeDocuments.inForce': '58',
      'licensing.decisions': '742',
      'penalties.decisions': '3',
      'fees.amount': '18234.56',
    },
  },
  town: {
    organ: { name: '云溪县青石镇人民政府', short: '镇政府', kind: 'town' },
    year: 2023,
    edition: '2021',
    received: [3, 0, 0, 0, 0, 0],
    carriedIn: 0,
    carriedOut: 0,
    results: { granted: 2, 'unavailable.notHeld': 1 },
    disputes: {},
    disclosure: { 'penalties.decisions': '12' },
  },
  county: {
    organ: { name: '云溪县人民政府', short: '县政府', kind: 'government' },
    year: 2025,
    edition: '2021',
    received: [80, 9, 0, 1, 5, 0],
    carriedIn: 0,
    carriedOut: 3,
    results: {
      granted: 47,
      partlyGranted: 9,
      'denied.thirdPartyRights': 3,
      'unavailable.notHeld': 25,
      'notProcessed.petition': 4,
      'other.rest': 4,
    },
    disputes: { review: [4, 0, 1, 0] },
    disclosure: {
      'normativeDocuments.issued': '11',
      'normativeDocuments.repealed': '5',
      'normativeDocuments.inForce': '88',
      'licensing.decisions': '53621',
      'penalties.decisions': '2210',
      'coercion.decisions': '17',
      'fees.amount': '345.67',
    },
  },
}
