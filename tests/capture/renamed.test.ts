import { describe, expect, it } from 'vitest'
import { organAt } from '#lib/capture/organ.ts'
import { isBareSeries, likelyRenamed, type NamedSeries } from '#lib/capture/renamed.ts'

const series = (agency: string, years: number[], host = 'www.example.gov.cn'): NamedSeries & { agency: string } => ({
  series: organAt({ agency, address: `https://${host}/1.html` }).key,
  agency,
  years,
})
const suggested = (organ: NamedSeries, others: { agency: string; series: string; years: readonly number[] }[]) =>
  likelyRenamed(organ, others).map(({ agency }) => agency)

describe('who may have been renamed', () => {
  it('is an organ of the same place, of other years, with a word of the name: the likeliest first', () => {
    const now = series('肥城市商务和投资促进局', [2022, 2023])
    const others = [
      series('肥城市商务局', [2019, 2020, 2021]),
      series('肥城市投资促进局', [2021]),
      series('肥城市教育局', [2020]),
      series('肥城市商务服务中心', [2022]),
      series('新泰市商务局', [2020]),
      now,
    ]
    expect(suggested(now, others)).toEqual(['肥城市投资促进局', '肥城市商务局'])
  })

  it('is found for names of places that no list knows', () => {
    const others = [series('临河县文化局', [2020]), series('松岭县文化局', [2020])]
    expect(suggested(series('临河县文化和旅游局', [2022]), others)).toEqual(['临河县文化局'])
  })

  it('is never a bare name, nor anybody for one: the same words may be anybody’s', () => {
    const bare = series('商务局', [2020], 'www.liaocheng-example.gov.cn')
    expect(isBareSeries(bare.series)).toBe(true)
    expect(suggested(series('肥城市商务局', [2022]), [bare])).toEqual([])
    expect(suggested(bare, [series('肥城市商务局', [2022]), series('商务局', [2022], 'www.other.gov.cn')])).toEqual([])
    expect(isBareSeries(organAt({ agency: '商务局', address: '' }).key)).toBe(true)
  })

  it('is nobody for words that every organ’s name holds', () => {
    expect(suggested(series('肥城市应急管理局', [2022]), [series('肥城市综合行政管理局', [2020])])).toEqual([])
  })
})
