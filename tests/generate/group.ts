import type { Report } from '#lib/report/report.ts'
import { makeReport } from './reports.ts'

/** Places and what stands there; the figures of their reports are made up. */
const PLACES = [
  '泰安市',
  '肥城市',
  '新泰市',
  '聊城市',
  '临清市',
  '莘县',
  '宁海县',
  '象山县',
  '慈溪市',
  '余姚市',
] as const
const KINDS = ['水利局', '商务局', '教育局', '交通运输局', '卫生健康局', '统计局'] as const
/** About how many applications they are asked: some so few that a rate says little. */
const SIZES = [420, 60, 2_500, 7, 140, 900, 60, 0, 300] as const

/** What a group is to be like; the year is 2023 unless stated. */
export interface GroupOptions {
  year?: number
  /** Characters of prose in each, about. */
  length?: number
}

/** Reports of as many different organs about one year; the same place and kind come again in other years. */
export function makeGroup(count: number, { year = 2023, length = 0 }: GroupOptions = {}): Report[] {
  return Array.from({ length: count }, (_, at) => {
    const place = PLACES[at % PLACES.length]
    const round = Math.floor(at / PLACES.length)
    const kind = KINDS[(at + round) % KINDS.length]
    const zone = round < KINDS.length ? '' : `第${round}`
    const size = SIZES[at % SIZES.length] ?? 60
    const report = makeReport(year * 1000 + at, {
      agency: `${place}${zone}${kind}`,
      year,
      edition: year < 2021 ? '2019' : '2021',
      size,
      zeros: at % 11 === 5 ? 'blank' : 'zero',
      length,
    })
    return { ...report, address: `https://www.example.gov.cn/${year}/${at}.html` }
  })
}
