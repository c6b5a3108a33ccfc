import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { divisions, regionOf } from '#lib/organs/divisions.ts'
import { regionsOfHost } from '#lib/organs/host-regions.ts'
import { identifyOrgan } from '#lib/organs/identify-organ.ts'

const BODIES = ['商务局', '市场监督管理局', '人民政府办公室', '城市管理局', '区域合作办公室'] as const
const anyBody = fc.constantFrom(...BODIES)
const anyDivision = fc.constantFrom(...divisions())

/** Names that are one organ, each with a host that it may be found on. */
const SAME: [string, ...[string, string][]][] = [
  [
    '370983/商务局',
    ['肥城市商务局', ''],
    ['山东省泰安市肥城市商务局', 'www.other.cn'],
    ['泰安市 肥城市商务局', ''],
    ['市商务局', 'www.feicheng.gov.cn'],
    ['商务局', 'feicheng.gov.cn:8080'],
    ['商务局', 'swj.feicheng.taian.gov.cn'],
  ],
  ['320106/教育局', ['鼓楼区教育局', 'www.nanjing.gov.cn'], ['南京市鼓楼区教育局', '']],
  ['422800/商务局', ['恩施州商务局', ''], ['恩施土家族苗族自治州商务局', '']],
  ['410308/教育局', ['孟津县教育局', ''], ['洛阳市孟津区教育局', '']],
  ['371325/卫生健康委', ['费县卫生健康委员会', ''], ['费县卫生健康委', '']],
  ['370000/商务厅', ['山东省商务厅', ''], ['商务厅', 'commerce.shandong.gov.cn'], ['省商务厅', 'com.sd.gov.cn']],
  ['000000/商务部', ['商务部', 'www.mofcom.gov.cn'], ['中华人民共和国商务部', '']],
  ['500240/教育委', ['石柱县教育委员会', ''], ['重庆市石柱土家族自治县教育委员会', '']],
]

/** Names on hosts that must never be told for one organ. */
const DIFFERENT: [string, string][] = [
  ['商务局', 'www.feicheng.gov.cn'],
  ['商务局', 'www.ninghai.gov.cn'],
  ['商务局', 'www.tjdl.gov.cn'],
  ['市商务局', 'www.suzhou.gov.cn'],
  ['苏州市商务局', 'www.suzhou.gov.cn'],
  ['宿州市商务局', 'www.suzhou.gov.cn'],
  ['鼓楼区商务局', 'www.fuzhou.gov.cn'],
  ['鼓楼区商务局', 'www.nanjing.gov.cn'],
  ['市中区商务局', 'www.shizhong.gov.cn'],
  ['肥城市商务局办公室', ''],
  ['经济技术开发区商务局', 'www.a.gov.cn'],
  ['经济技术开发区商务局', 'www.b.gov.cn'],
]

describe('which organ a name means', () => {
  it.each(SAME)('is %s under all its names', (key, ...named) => {
    for (const [agency, host] of named) expect(identifyOrgan(agency, host).key).toBe(key)
  })

  it('is not told where it is not certain', () => {
    const keys = DIFFERENT.map(([agency, host]) => identifyOrgan(agency, host).key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(identifyOrgan('商务局', '').key).toBeNull()
    expect(identifyOrgan('鼓楼区教育局', '').key).toBeNull()
    expect(identifyOrgan('', '').key).toBeNull()
  })

  it('is told from the full name of any division, wherever it is found', () => {
    fc.assert(
      fc.property(anyDivision, anyBody, fc.domain(), (place, body, host) => {
        const { province, city, county } = regionOf(place)
        const organ = identifyOrgan(`${province}${city}${county}${body}`, host)
        expect(organ).toMatchObject({ province, city, county, level: place.level })
        expect(organ.key?.split('/')[0]).toBe(place.code)
      }),
    )
  })

  it('is the same or unknown when only the last division is named, never another', () => {
    fc.assert(
      fc.property(anyDivision, anyBody, (place, body) => {
        const { key } = identifyOrgan(`${place.name}${body}`, '')
        if (key !== null) expect(key.split('/')[0]).toBe(place.code)
        else
          expect(divisions().filter(({ name }) => name === place.name).length > 1 || place.name.length < 4).toBe(true)
      }),
    )
  })

  it('never joins a bare name across hosts that mean different places or none', () => {
    fc.assert(
      fc.property(anyBody, fc.domain(), fc.domain(), (body, one, other) => {
        fc.pre(one.toLowerCase().replace(/^www\./, '') !== other.toLowerCase().replace(/^www\./, ''))
        expect(identifyOrgan(body, one).key).not.toBe(identifyOrgan(body, other).key)
      }),
    )
  })

  it('survives any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (agency, host) => {
        expect(identifyOrgan(agency, host).province).toBeTypeOf('string')
      }),
    )
  })
})

describe('the level of an organ', () => {
  it.each([
    ['国家税务总局', 'ministry', false],
    ['山东省人民政府', 'province', true],
    ['天津市商务局', 'province', false],
    ['聊城市人民政府办公室', 'city', true],
    ['天津市东丽区商务局', 'county', false],
    ['肥城市王庄镇人民政府', 'town', true],
    ['南京市鼓楼区华侨路街道办事处', 'town', true],
    ['商务局', null, false],
  ])('of %s is %s', (agency, level, isGovernment) => {
    expect(identifyOrgan(agency, '')).toMatchObject({ level, isGovernment })
  })
})

describe('the places that a host can mean', () => {
  it.each([
    ['www.feicheng.gov.cn', ['肥城市']],
    ['commerce.shandong.gov.cn', ['山东省']],
    ['sww.sh.gov.cn', ['上海市']],
    ['www.suzhou.gov.cn', ['苏州市', '宿州市', '肃州区']],
    ['gz.gov.cn', []],
    ['www.mofcom.gov.cn', []],
    ['feicheng.example.com', []],
    ['', []],
  ])('of %s are %j', (host, names) => {
    expect(regionsOfHost(host).map(({ name }) => name)).toEqual(names)
  })
})
