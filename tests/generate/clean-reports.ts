import type { Edition, FigureKey } from '#lib/form/form.ts'
import { SECTIONS } from '#lib/form/sections.ts'
import type { Report } from '#lib/report/report.ts'
import { writeOrdinal } from '#lib/text/ordinal.ts'
import type { Draft, DraftOrgan, DraftSection } from './drafts.ts'
import {
  type Frame,
  type FramePhrasing,
  HEADINGS,
  MANAGEMENT,
  ON_REQUEST,
  OPENINGS,
  OTHERS,
  OWN_MOTION,
  PERIODS,
  PLATFORMS,
  PREFACES,
  PROBLEMS,
  SIGNATURES,
  SUPERVISION,
  TITLES,
} from './phrasings/of-structure.ts'
import { type Random, randomFrom } from './random.ts'
import { makeReport, withFigures } from './reports.ts'
import { type Told, textOf } from './told.ts'
import { paragraphsOf, trueSentences } from './true-sentences.ts'

const PLACES = [
  '青川市',
  '临河县',
  '东岭区',
  '白石县',
  '南渡区',
  '云台市',
  '肥城市',
  '天津市东丽区',
  '山东省聊城市',
] as const
const WORKS = [
  '水利',
  '商务',
  '民政',
  '自然资源',
  '交通运输',
  '卫生健康',
  '统计',
  '农业农村',
  '财政',
  '审计',
  '体育',
] as const
const TOWNS = ['长汀镇', '柳泉乡', '新华街道'] as const
/** Applications, about: none at all, a bureau's, a city's. */
const SIZES = [0, 0, 1, 5, 30, 200, 1_500, 14_000] as const
/** True sentences that break a rule about words: one tells of last year's work, others bring a numeral of their own. */
function isClean(sentence: Told, organ: DraftOrgan): boolean {
  // 区政府办公室 is another organ in that sentence, unless it is the one that reports.
  const isAboutItself = sentence.phrasing === 'other organs' && organ.kind === 'government-office'
  return sentence.phrasing !== 'last year' && !isAboutItself && !/^[（(]/.test(textOf(sentence))
}

/** What a clean draft is to be like; whatever is left out is drawn from the seed. */
export interface DraftOptions {
  edition?: Edition
  year?: number
  /** Whether section 一 repeats numbers of the tables. */
  isTold?: boolean
}

/** A report without fault from a seed: consistent figures of any size, true words, either edition. */
export function cleanDraft(seed: number, options: DraftOptions = {}): Draft {
  const random = randomFrom(seed)
  const organ = drawOrgan(random)
  const edition = options.edition ?? random.pick(['2019', '2021'])
  const year = options.year ?? (edition === '2019' ? random.whole(2019, 2020) : random.whole(2021, 2025))
  const drawn = makeReport(random.whole(0, 1e9), {
    edition,
    year,
    agency: organ.name,
    zeros: 'zero',
    size: random.pick(SIZES),
  })
  const report = withFigures(drawn, withoutRegulations(drawn))
  const frame: Frame = { organ, year, edition, level: levelOf(organ) }
  const tell = (phrasings: readonly FramePhrasing[]) => [say(phrasings, frame, random)].flat()
  const title = tell(TITLES)
  const windowTitle = `${title.join('')}${random.pick(['', '_门户网站', ' - 政府信息公开'])}`
  const period = (PERIODS[random.whole(0, PERIODS.length - 1)] ?? (() => ''))(year)
  const preface = tell(PREFACES)
  if (random.chance(0.8)) preface[preface.length - 1] += period
  const isPeriodMissing = !preface.join('').includes(period)
  const [month, day] =
    organ.kind === 'department' || organ.kind === 'town' ? [1, random.whole(3, 24)] : [3, random.whole(1, 20)]
  const sign = SIGNATURES[random.whole(0, SIGNATURES.length - 1)] ?? (() => [])
  const published = `${year + 1}-${String(month).padStart(2, '0')}-${String(day + random.whole(0, 7)).padStart(2, '0')}`
  return {
    organ,
    year,
    edition,
    title,
    windowTitle,
    metas: random.chance(0.8) ? [{ name: 'pubdate', content: published }] : [],
    preface,
    sections: writeSections(frame, options.isTold === false ? null : report, random, isPeriodMissing ? [period] : []),
    figures: Object.fromEntries(Object.entries(report.figures).map(([key, figure]) => [key, figure.text])),
    rowsLeftOut: [],
    labels: {},
    signature: sign(organ, year + 1, month, day),
  }
}

function drawOrgan(random: Random): DraftOrgan {
  const place = random.pick(PLACES)
  const level = place.slice(-1)
  const kind = random.pick<DraftOrgan['kind']>([
    'department',
    'department',
    'department',
    'government',
    'government-office',
    'town',
  ])
  if (kind === 'department') {
    const work = random.pick(WORKS)
    return { name: `${place}${work}局`, short: random.pick([`${level}${work}局`, '我局']), kind }
  }
  if (kind === 'town') {
    const town = random.pick(TOWNS)
    const office = town.endsWith('街道') ? '办事处' : '人民政府'
    return { name: `${place}${town}${office}`, short: town, kind }
  }
  const name = kind === 'government' ? `${place}人民政府` : `${place}人民政府办公室`
  return { name, short: kind === 'government' ? `${level}政府` : `${level}政府办公室`, kind }
}

/** The level of an organ's place, as others of its place call themselves by it. */
function levelOf(organ: DraftOrgan): string {
  return /(.*)[市县区]/.exec(organ.name)?.[0].slice(-1) ?? '市'
}

/** Most organs may make no 规章, so none of these has any. */
function withoutRegulations(report: Report): Record<FigureKey, number> {
  const keys = Object.keys(report.figures).filter((key) => key.startsWith('disclosure.regulations.'))
  return Object.fromEntries(keys.map((key) => [key, 0]))
}

function say(phrasings: readonly FramePhrasing[], frame: Frame, random: Random): string | string[] {
  return (phrasings[random.whole(0, phrasings.length - 1)] ?? (() => ''))(frame, random)
}

function writeSections(frame: Frame, report: Report | null, random: Random, more: readonly string[]): DraftSection[] {
  const lines: Readonly<Record<string, string[]>> = {
    overview: [...writeOverview(frame, report, random), ...more],
    problems: [say(PROBLEMS, frame, random)].flat(),
    other: frame.edition === '2021' ? [say(OTHERS, frame, random)].flat() : ['无其他需要报告的事项。'],
  }
  return SECTIONS.map(({ kind }, at) => ({
    kind,
    heading: `${writeOrdinal(at + 1)}、${HEADINGS[at]?.[random.whole(0, (HEADINGS[at]?.length ?? 1) - 1)] ?? ''}`,
    lines: lines[kind] ?? [],
    table: kind === 'disclosure' || kind === 'requests' || kind === 'disputes' ? kind : null,
  }))
}

/** Section 一: its five topics, numbered with their own headings, run into their text, or told without numbers. */
function writeOverview(frame: Frame, report: Report | null, random: Random): string[] {
  const sentences = report ? trueSentences(report, random).filter((sentence) => isClean(sentence, frame.organ)) : []
  const told = paragraphsOf(sentences.slice(0, random.whole(2, 9)), random)
  const topics: [string, string[]][] = [
    ['主动公开', [say(OWN_MOTION, frame, random)].flat()],
    ['依申请公开', [...[say(ON_REQUEST, frame, random)].flat(), ...told]],
    ['政府信息管理', [say(MANAGEMENT, frame, random)].flat()],
    ['平台建设', [say(PLATFORMS, frame, random)].flat()],
    ['监督保障', [say(SUPERVISION, frame, random)].flat()],
  ]
  const style = random.pick(['own-lines', 'run-in', 'plain'])
  const body = topics.flatMap(([topic, lines], at) => {
    const number = `（${writeOrdinal(at + 1)}）`
    const [first = '', ...others] = lines
    if (style === 'own-lines') return [`${number}${topic}情况`, ...lines]
    return style === 'run-in' ? [`${number}${topic}。${first}`, ...others] : [`${topic}方面，${first}`, ...others]
  })
  return [...[say(OPENINGS, frame, random)].flat(), ...body.flatMap((line) => line.split('\n'))]
}
