import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compositionOf } from '#lib/comparison/composition.ts'
import { RATE_IDS, type Rate, type RateId } from '#lib/comparison/rate.ts'
import { RATES } from '#lib/comparison/rate-list.ts'
import { ratesOf } from '#lib/comparison/rates.ts'
import { APPLICANTS } from '#lib/form/requests.ts'
import type { Report } from '#lib/report/report.ts'
import { arbitraryReport, keysOfRow, makeReport, withFigures } from '#tests/generate/reports.ts'

const find = (report: Pick<Report, 'figures'>, id: RateId, applicant?: string): Rate => {
  const rate = ratesOf(report, applicant).find((one) => one.id === id)
  if (!rate) throw new Error(`no rate ${id}`)
  return rate
}
const fraction = ({ numerator, denominator }: Rate) => [numerator.value, denominator.value]

const REPORT = withFigures(makeReport(1, { edition: '2021', size: 0, zeros: 'zero' }), {
  'requests.received.naturalPerson': 46,
  'requests.received.business': 15,
  'requests.received.total': 61,
  'requests.carriedIn.total': 5,
  'requests.granted.naturalPerson': 25,
  'requests.granted.total': 31,
  'requests.partlyGranted.total': 8,
  'requests.denied.stateSecret.total': 4,
  'requests.denied.thirdPartyRights.total': 5,
  'requests.unavailable.notHeld.total': 11,
  'requests.notProcessed.petition.total': 4,
  'requests.other.rest.total': 1,
  'requests.settled.naturalPerson': 40,
  'requests.settled.total': 64,
  'requests.carriedOut.total': 2,
  'disputes.review.corrected': 7,
  'disputes.review.pending': 3,
  'disputes.review.total': 37,
  'disputes.directLitigation.corrected': 3,
  'disputes.directLitigation.total': 30,
  'disputes.litigationAfterReview.corrected': 1,
  'disputes.litigationAfterReview.pending': 2,
  'disputes.litigationAfterReview.total': 3,
})

describe('each rate', () => {
  test.each<[RateId, number, number]>([
    ['openRate', 39, 64],
    ['grantedRate', 31, 64],
    ['partlyGrantedRate', 8, 64],
    ['deniedRate', 9, 64],
    ['unavailableRate', 11, 64],
    ['notProcessedRate', 4, 64],
    ['otherRate', 1, 64],
    ['carriedOutRate', 2, 66],
    ['naturalPersonShare', 46, 61],
    ['reviewCorrectedRate', 7, 34],
    ['litigationCorrectedRate', 4, 31],
    ['disputeRate', 70, 64],
  ])('%s is %i of %i', (id, numerator, denominator) => {
    const rate = find(REPORT, id)
    expect(fraction(rate)).toEqual([numerator, denominator])
    expect(rate).toMatchObject({ value: numerator / denominator, isThin: false, whyUndefined: null })
  })

  test('is in the list once, in the order shown', () => {
    expect(RATES.map(({ id }) => id)).toEqual([...RATE_IDS])
  })

  test('names the printed cells it rests on', () => {
    const { numerator, denominator } = find(REPORT, 'otherRate')
    expect(numerator.keys).toEqual(['notCorrected', 'feeUnpaid', 'rest'].map((part) => `requests.other.${part}.total`))
    expect(denominator.keys).toEqual(['requests.settled.total'])
  })
})

describe('a rate', () => {
  test('of one kind of applicant takes its column; table 四 does not tell them apart', () => {
    expect(fraction(find(REPORT, 'grantedRate', 'naturalPerson'))).toEqual([25, 40])
    for (const id of ['reviewCorrectedRate', 'litigationCorrectedRate', 'disputeRate', 'naturalPersonShare'] as const) {
      expect(find(REPORT, id, 'business')).toMatchObject({ value: null, whyUndefined: 'not-by-applicant' })
    }
  })

  test('reads one row of （六） as three', () => {
    const one = withFigures(REPORT, {
      'requests.other.total': 6,
      ...Object.fromEntries(
        ['notCorrected', 'feeUnpaid', 'rest']
          .flatMap((row) => keysOfRow(`requests.other.${row}`))
          .map((key) => [key, null]),
      ),
    })
    expect(fraction(find(one, 'otherRate'))).toEqual([6, 64])
  })

  test('is undefined over nothing, over what is not printed and over text, and says which', () => {
    const over = (cell: number | string | null) =>
      find(withFigures(REPORT, { 'requests.settled.total': cell }), 'grantedRate')
    expect(over(0)).toMatchObject({ value: null, whyUndefined: 'denominator-zero', isThin: false })
    expect(over(null)).toMatchObject({ value: null, whyUndefined: 'not-printed' })
    expect(over('若干')).toMatchObject({ value: null, whyUndefined: 'text' })
    const gone = withFigures(REPORT, { 'requests.denied.enforcementFile.total': null })
    expect(find(gone, 'deniedRate')).toMatchObject({ value: null, whyUndefined: 'not-printed' })
    expect(find(gone, 'grantedRate').value).toBe(31 / 64)
  })

  test('is thin under 30', () => {
    const over = (total: number) => find(withFigures(REPORT, { 'requests.settled.total': total }), 'otherRate').isThin
    expect([29, 30].map(over)).toEqual([true, false])
  })

  test('takes a blank 总计 for the sum of its parts', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(60, 420, 14_000), (seed, size) => {
        const filled = makeReport(seed, { size })
        const blank = makeReport(seed, { size, hasBlankTotals: true })
        const fractions = (report: Report) => ratesOf(report).map(fraction)
        expect(fractions(blank)).toEqual(fractions(filled))
      }),
    )
  })
})

describe('in consistent reports', () => {
  test('shares lie between 0 and 1 or are undefined; only 复议诉讼发生率 may be more', () => {
    fc.assert(
      fc.property(arbitraryReport(), fc.constantFrom(...APPLICANTS.map(({ id }) => id)), (report, applicant) => {
        for (const { id, value, whyUndefined } of ratesOf(report, applicant)) {
          expect(value === null).toBe(whyUndefined !== null)
          if (value !== null && id !== 'disputeRate') expect(value >= 0 && value <= 1, id).toBe(true)
        }
      }),
    )
  })

  test('the six outcomes are all of （七）总计', () => {
    fc.assert(
      fc.property(arbitraryReport(), fc.constantFrom(...APPLICANTS.map(({ id }) => id)), (report, applicant) => {
        const shares = ['openRate', 'deniedRate', 'unavailableRate', 'notProcessedRate', 'otherRate'] as const
        const rates = shares.map((id) => find(report, id, applicant))
        const { parts, total } = compositionOf(report, applicant)
        expect(parts.reduce((sum, { value }) => sum + (value ?? Number.NaN), 0)).toBe(total)
        expect(total).toBe(rates[0]?.denominator.value)
        if (total) expect(rates.reduce((sum, { value }) => sum + (value ?? Number.NaN), 0)).toBeCloseTo(1, 9)
      }),
    )
  })
})
