import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding } from '#lib/report/finding.ts'
import type { Report } from '#lib/report/report.ts'
import { RULES_AGAINST_LAST_YEAR } from '#lib/rules/index.ts'
import { sayFinding } from '#lib/words/say-finding.ts'
import { makeNextYear } from '#tests/generate/next-year.ts'
import { keysOfRow, makeReport, withFigures } from '#tests/generate/reports.ts'

const check = (report: Report, lastYear: Report): Finding[] =>
  RULES_AGAINST_LAST_YEAR.flatMap((rule) => rule.check(report, { lastYear }))

/** Two years of one organ that take up each other's numbers. */
interface Pair {
  before: Report
  now: Report
}

const AGENCY = '肥城市商务局'

function pairOf(seed: number, year: number): Pair {
  const edition = year > 2020 ? '2021' : '2019'
  const plain = { agency: AGENCY, size: 60, zeros: 'zero', length: 2400 } as const
  const before = makeReport(seed, { ...plain, year, edition })
  return { before, now: makeNextYear(before, seed + 1000, { ...plain }) }
}

/** The pair with something else in the later year. */
const later = ({ before, now }: Pair, figures: Parameters<typeof withFigures>[1]): Pair => ({
  before,
  now: withFigures(now, figures),
})
/** The pair with something else in the earlier year. */
const earlier = ({ before, now }: Pair, figures: Parameters<typeof withFigures>[1]): Pair => ({
  before: withFigures(before, figures),
  now,
})
/** The pair with the words of one section in both years. */
const saying = ({ before, now }: Pair, kind: string, texts: [string[], string[]]): Pair => {
  const with_ = (report: Report, lines: string[]): Report => ({
    ...report,
    sections: report.sections.map((section) =>
      section.kind === kind
        ? { ...section, passages: lines.map((text, at) => ({ text, ref: section.ref + at })) }
        : section,
    ),
  })
  return { before: with_(before, texts[0]), now: with_(now, texts[1]) }
}
/** The pair with all numbers of one table the same in both years. */
const sameTable = ({ before, now }: Pair, table: string): Pair => ({
  before,
  now: { ...now, figures: { ...now.figures, ...figuresOf(before, table) } },
})
const figuresOf = (report: Report, table: string) =>
  Object.fromEntries(Object.entries(report.figures).filter(([key]) => key.startsWith(`${table}.`)))

const OLD_EDITION = pairOf(3, 2019)
const NEW_EDITION = pairOf(4, 2021)
const ACROSS = pairOf(5, 2020)
const TOTAL_IN = 'requests.carriedIn.total'
const TOTAL_OUT = 'requests.carriedOut.total'
const NORMATIVE = 'disclosure.normativeDocuments'
const ONE_REVIEW = { 'disputes.review.upheld': 1, 'disputes.review.total': 1 }
const LONG = [
  '本机关把群众关心的事项逐项列出，由各科室按月报送，经办公室统一核对后在门户网站登载，遇有差错当日更正并说明缘由。',
  '对依申请公开的办理，设专人登记、转办、催办，到期前三日提醒，答复文书由法规科逐件审核，疑难件会商后再定。',
  '信息发布前先做保密审查，审查记录随件归档；已公开的目录每季度清理一次，失效的标明失效，查不到的补齐。',
]
const OTHER = [
  '今年换了新的平台，旧栏目合并为六个，检索从首页即可进入，手机上也能看；老年人不便上网的，可到窗口领取纸质文本。',
  '与去年相比，来信多问征地补偿，少问人事招聘；为此把补偿标准做成问答，附上计算例子，四个月里同类来信减了一半。',
  '年底请三位校外人士读了全部目录，他们指出十一处写得难懂，已改写九处，余下两处涉及上级文件，正在请示。',
]
const LAW = [
  '根据《中华人民共和国政府信息公开条例》《政府信息公开信息处理费管理办法》等规定，本机关没有收取信息处理费。',
]

/** What breaks each rule, and what must not: two reports each. */
const CASES: Record<string, { breaks: Record<string, Pair>; not: Record<string, Pair> }> = {
  'carry-over-continues': {
    breaks: {
      'another number': later(NEW_EDITION, { [TOTAL_IN]: 99 }),
      'across editions': later(ACROSS, { [TOTAL_IN]: 99 }),
      'a blank for what was carried on': earlier(later(NEW_EDITION, { [TOTAL_IN]: '' }), { [TOTAL_OUT]: 4 }),
      'a single column': later(NEW_EDITION, { 'requests.carriedIn.research': 77 }),
    },
    not: {
      'the same number': NEW_EDITION,
      'the same number across editions': ACROSS,
      'blank and 0': blankAndZero(),
      'what cannot be read': later(NEW_EDITION, { [TOTAL_IN]: '见附件' }),
      'a row that is not printed': earlier(NEW_EDITION, { [TOTAL_OUT]: null }),
    },
  },
  'documents-in-force-continue': {
    breaks: { 'another stock': later(NEW_EDITION, { [`${NORMATIVE}.inForce`]: 9_999 }) },
    not: {
      'the sum': NEW_EDITION,
      'other editions': later(ACROSS, { [`${NORMATIVE}.inForce`]: 9_999 }),
      'a stock left blank the year before': earlier(NEW_EDITION, { [`${NORMATIVE}.inForce`]: '' }),
      'a stock left blank': later(NEW_EDITION, { [`${NORMATIVE}.inForce`]: '' }),
    },
  },
  'items-continue': {
    breaks: { 'another number': later(OLD_EDITION, { 'disclosure.licensing.previousItems': 999 }) },
    not: {
      'the sum': OLD_EDITION,
      'a number left blank': later(OLD_EDITION, { 'disclosure.licensing.previousItems': '' }),
      'other editions': ACROSS,
    },
  },
  'change-is-plausible': {
    breaks: {
      'six times as many': earlier(later(NEW_EDITION, { 'disclosure.licensing.decisions': 612 }), {
        'disclosure.licensing.decisions': 101,
      }),
      'a seventh': earlier(later(NEW_EDITION, { 'requests.granted.total': 30 }), { 'requests.granted.total': 211 }),
    },
    not: {
      'five times as many': earlier(later(NEW_EDITION, { 'disclosure.licensing.decisions': 500 }), {
        'disclosure.licensing.decisions': 100,
      }),
      'small numbers': earlier(later(NEW_EDITION, { 'disclosure.licensing.decisions': 900 }), {
        'disclosure.licensing.decisions': 20,
      }),
      money: earlier(later(NEW_EDITION, { 'disclosure.fees.amount': 90_000 }), { 'disclosure.fees.amount': 100 }),
    },
  },
  'text-is-new': {
    breaks: {
      'all of it': saying(NEW_EDITION, 'problems', [LONG, LONG]),
      'two of three paragraphs': saying(NEW_EDITION, 'problems', [LONG, [...LONG.slice(0, 2), ...OTHER.slice(0, 1)]]),
      'in another order': saying(NEW_EDITION, 'problems', [LONG, LONG.toReversed()]),
    },
    not: {
      'other words': saying(NEW_EDITION, 'problems', [LONG, OTHER]),
      'one of three paragraphs': saying(NEW_EDITION, 'problems', [LONG, [...LONG.slice(0, 1), ...OTHER.slice(0, 2)]]),
      'a short section': saying(NEW_EDITION, 'problems', [LONG.slice(0, 1), LONG.slice(0, 1)]),
      'the names of laws': saying(NEW_EDITION, 'other', [LAW, LAW]),
      'another section’s words': saying(saying(NEW_EDITION, 'problems', [OTHER, LONG]), 'overview', [LONG, OTHER]),
    },
  },
  'figures-are-new': {
    breaks: {
      'a table again': sameTable(NEW_EDITION, 'disputes'),
      'table three again': sameTable(NEW_EDITION, 'requests'),
      'blanks for zeros': {
        before: withFigures(NEW_EDITION.before, { 'disputes.review.upheld': 0 }),
        now: withFigures(sameTable(NEW_EDITION, 'disputes').now, { 'disputes.review.upheld': '' }),
      },
    },
    not: {
      'one number else': later(sameTable(NEW_EDITION, 'disputes'), { 'disputes.review.total': 4_321 }),
      'nothing but zeros': { before: empty(NEW_EDITION.before), now: empty(NEW_EDITION.now) },
      'another edition’s table': ACROSS,
      'one review in each year': {
        before: withFigures(empty(NEW_EDITION.before), ONE_REVIEW),
        now: withFigures(empty(NEW_EDITION.now), ONE_REVIEW),
      },
      'documents in force, none made': {
        before: withFigures(empty(NEW_EDITION.before), { [`${NORMATIVE}.inForce`]: 9 }),
        now: withFigures(empty(NEW_EDITION.now), { [`${NORMATIVE}.inForce`]: 9 }),
      },
    },
  },
}

function blankAndZero(): Pair {
  const cells = (row: string, text: string | number) =>
    Object.fromEntries(keysOfRow(`requests.${row}`).map((key) => [key, text]))
  return earlier(later(NEW_EDITION, cells('carriedIn', '')), cells('carriedOut', 0))
}

function empty(report: Report): Report {
  return withFigures(report, Object.fromEntries(Object.keys(report.figures).map((key) => [key, 0])))
}

describe.each(RULES_AGAINST_LAST_YEAR)('$id', (rule) => {
  const { breaks = {}, not = {} } = CASES[rule.id] ?? {}

  it.each(Object.entries(breaks))('is broken by %s', (_what, { before, now }) => {
    const findings = rule.check(now, { lastYear: before })
    expect(findings.map(({ rule: id }) => id)).toContain(rule.id)
    for (const { figures, place, quote } of findings) {
      expect(figures.filter((key) => !Object.hasOwn(now.figures, key))).toEqual([])
      const lines = now.sections.flatMap(({ passages }) => passages).filter(({ ref }) => ref === place?.ref)
      if (place) expect(lines.map(({ text }) => text.slice(place.start, place.end))).toContain(quote)
    }
  })

  it.each(Object.entries(not))('is not tempted by %s', (_what, { before, now }) => {
    expect(rule.check(now, { lastYear: before })).toEqual([])
  })

  it('is silent where no year before is known', () => {
    for (const { now } of Object.values(breaks)) expect(rule.check(now, {})).toEqual([])
  })

  it('has pairs of both kinds, and says both years’ numbers in whole sentences', () => {
    expect([Object.keys(breaks).length, Object.keys(not).length].every((count) => count > 0)).toBe(true)
    for (const { before, now } of Object.values(breaks)) {
      for (const finding of rule.check(now, { lastYear: before })) {
        for (const language of ['zh_CN', 'en'] as const) {
          const said = sayFinding(finding, now, language)
          expect(said).not.toMatch(/undefined|null|NaN|\[object/)
          expect(said).toContain(String(before.year))
        }
      }
    }
  })
})

describe('the carry-over', () => {
  const severities = ({ before, now }: Pair) =>
    check(now, before).flatMap(({ rule, figures, severity }) =>
      rule === 'carry-over-continues' ? [`${figures[0]?.split('.')[2]} ${severity}`] : [],
    )

  it('is an error in the 总计 column and a warning in the others', () => {
    const cells = { [TOTAL_IN]: 99, 'requests.carriedIn.business': 88 }
    expect(severities(later(NEW_EDITION, cells)).sort()).toEqual(['business warning', 'total error'])
  })

  it('is a warning where the organ had another name, but not where only its place is left out', () => {
    const pair = later(NEW_EDITION, { [TOTAL_IN]: 99 })
    expect(severities({ ...pair, before: { ...pair.before, agency: '肥城市招商局' } })).toEqual(['total warning'])
    expect(severities({ ...pair, before: { ...pair.before, agency: '市商务局' } })).toEqual(['total error'])
  })
})

it('two years that continue each other break nothing gravely, of any size and edition', () => {
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom(2019, 2020, 2021, 2023), fc.nat(2_000), (seed, year, size) => {
      const edition = year > 2020 ? '2021' : '2019'
      const before = makeReport(seed, { agency: AGENCY, year, edition, size, length: 2400 })
      const now = makeNextYear(before, seed + 1, { size: size + 3, length: 2400 })
      const grave = check(now, before).filter(({ severity, rule }) => severity !== 'info' && rule !== 'figures-are-new')
      expect(grave).toEqual([])
    }),
    { numRuns: 60 },
  )
})
