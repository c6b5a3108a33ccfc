import { sumOfStanding } from '#lib/figures/standing-value.ts'
import { figureKey } from '#lib/form/figures.ts'
import { RESULT_GROUPS } from '#lib/form/result-groups.ts'
import type { Report } from '#lib/report/report.ts'
import type { Random } from './random.ts'
import { type Said, said } from './told.ts'

const REQUESTS = 'text-agrees-with-requests'
const DISPUTES = 'text-agrees-with-disputes'
const DOCUMENTS = 'text-agrees-with-documents'

/** The four outcomes and the 总计 of a review or of lawsuits. */
export interface CaseFacts {
  upheld: Said
  corrected: Said
  otherOutcome: Said
  pending: Said
  total: Said
}

/** The numbers of one kind of documents by table 二's column, those of the report's edition only. */
export type DocumentFacts = Readonly<Record<string, Said>>

/** What a report's tables say, ready to be told. */
export interface Facts {
  year: number
  agency: string
  edition: Report['edition']
  isGovernment: boolean
  received: Said
  carriedIn: Said
  /** 一 + 二 said as what was received. */
  receivedInAll: Said
  /** 一 + 二, where only that sum is meant. */
  both: Said
  /** 办理: 一, 二 with it, or （七）. */
  handled: Said
  settled: Said
  carriedOut: Said
  granted: Said
  partlyGranted: Said
  /** 予以公开 and 部分公开 together. */
  disclosed: Said
  denied: Said
  unavailable: Said
  notProcessed: Said
  other: Said
  naturalPersons: Said
  organizations: Said
  review: CaseFacts
  direct: CaseFacts
  afterReview: CaseFacts
  litigation: CaseFacts
  regulations: DocumentFacts
  documents: DocumentFacts
}

const ORGANIZATIONS = ['business', 'research', 'ngo', 'legalService', 'otherOrganization']
const REVIEW = ['disputes.review']
const DIRECT = ['disputes.directLitigation']
const AFTER_REVIEW = ['disputes.litigationAfterReview']

/** Gathers what a report's tables say; blanks count 0 and blank 总计 stand for their parts. */
export function factsOf(report: Report): Facts {
  const sum = (rows: readonly string[], columns: readonly string[] = ['total']) =>
    sumOfStanding(
      report,
      rows.flatMap((row) => columns.map((column) => figureKey(row, column))).filter((key) => key in report.figures),
    ).value ?? 0
  const group = (id: string) => {
    const found = RESULT_GROUPS.find((one) => one.id === id)
    return sum([...(found?.rows ?? []), ...(found?.insteadOf ? [found.insteadOf] : [])])
  }
  const request = (value: number, ...alsoTrue: number[]) => said(value, [REQUESTS], alsoTrue)
  const cases = (rows: readonly string[]): CaseFacts => {
    const of = (column: string) => said(sum(rows, [column]), [DISPUTES])
    return {
      upheld: of('upheld'),
      corrected: of('corrected'),
      otherOutcome: of('otherOutcome'),
      pending: of('pending'),
      total: of('total'),
    }
  }
  const documents = (row: string): DocumentFacts => {
    const of = (column: string) => sum([row], [column])
    if (report.edition === '2021') {
      const [issued, repealed, inForce] = ['issued', 'repealed', 'inForce'].map((column) =>
        said(of(column), [DOCUMENTS]),
      )
      return {
        made: issued ?? said(0),
        issued: issued ?? said(0),
        repealed: repealed ?? said(0),
        inForce: inForce ?? said(0),
      }
    }
    return {
      made: said(of('made'), [DOCUMENTS]),
      disclosed: said(of('disclosed'), [DOCUMENTS], [of('totalDisclosed')]),
      totalDisclosed: said(of('totalDisclosed'), [DOCUMENTS], [of('disclosed')]),
    }
  }
  const [received, carriedIn] = [sum(['requests.received']), sum(['requests.carriedIn'])]
  const [settled, both] = [sum(['requests.settled']), received + carriedIn]
  const applicants = (columns: readonly string[]) =>
    request(sum(['requests.received'], columns), sum(['requests.received', 'requests.carriedIn'], columns))
  return {
    year: report.year ?? 0,
    agency: report.agency,
    edition: report.edition,
    isGovernment: report.agency.endsWith('政府'),
    received: request(received, both),
    carriedIn: request(carriedIn),
    receivedInAll: request(both, received),
    both: request(both),
    handled: request(both, received, settled),
    settled: request(settled),
    carriedOut: request(sum(['requests.carriedOut'])),
    granted: request(group('requests.granted')),
    partlyGranted: request(group('requests.partlyGranted')),
    disclosed: request(group('requests.granted') + group('requests.partlyGranted')),
    denied: request(group('requests.denied')),
    unavailable: request(group('requests.unavailable')),
    notProcessed: request(group('requests.notProcessed')),
    other: request(group('requests.other')),
    naturalPersons: applicants(['naturalPerson']),
    organizations: applicants(ORGANIZATIONS),
    review: cases(REVIEW),
    direct: cases(DIRECT),
    afterReview: cases(AFTER_REVIEW),
    litigation: cases([...DIRECT, ...AFTER_REVIEW]),
    regulations: documents('disclosure.regulations'),
    documents: documents('disclosure.normativeDocuments'),
  }
}

/** A number that no table confirms. */
export function anyNumber(random: Random, most = 400): Said {
  return said(random.whole(1, most))
}

/** A part of a number that no table confirms, such as the requests that came online. */
export function partOf(random: Random, { value }: Said): Said {
  return said(random.whole(0, value))
}

/** How a sentence begins: when it was, who did it. */
export function opening(random: Random, { year, agency, isGovernment }: Facts): string {
  const when = random.pick([
    `${year}年，`,
    `${year}年度，`,
    '本年度，',
    '全年',
    '一年来，',
    '报告期内，',
    '',
    `${year}年`,
  ])
  const own = isGovernment ? '本机关' : random.pick(['我局', '本局', agency.slice(2)])
  return when + random.pick(['', '', own, '本机关', '本单位'])
}
