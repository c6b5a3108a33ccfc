import { describe, expect, it } from 'vitest'
import CUT from '#lib/organs/divisions.json' with { type: 'json' }
import { divisions, isWithin, regionOf } from '#lib/organs/divisions.ts'
import { pinyinOf } from '#lib/organs/pinyin.ts'
import { stemOf } from '#lib/organs/stem.ts'
import { cutDivisions } from '#scripts/cut-divisions.mjs'

describe('the divisions', () => {
  it('are what the script cuts from their source', () => {
    expect(CUT).toEqual(cutDivisions())
  })

  it('have a code each, and stand within those whose digits they begin with', () => {
    const all = divisions()
    expect(new Set(all.map(({ code }) => code)).size).toBe(all.length)
    for (const place of all) {
      const { province, city, county } = regionOf(place)
      expect({ province, city, county }[place.level]).toBe(place.name)
      expect(province).not.toBe('')
      const outer = all.filter((one) => isWithin(place, one)).map(({ name }) => name)
      expect(outer).toEqual([province, city, county].filter(Boolean))
    }
  })

  it('all have a stem that can be read aloud', () => {
    const silent = divisions().filter(({ name }) => !/^[a-z]{2,}$/.test(pinyinOf(stemOf(name)) ?? ''))
    expect(silent).toEqual([])
  })
})

describe('the stem of a division', () => {
  it.each([
    ['肥城市', '肥城'],
    ['费县', '费县'],
    ['恩施土家族苗族自治州', '恩施'],
    ['巴音郭楞蒙古自治州', '巴音郭楞'],
    ['东乡族自治县', '东乡'],
    ['鄂伦春自治旗', '鄂伦春'],
    ['广西壮族自治区', '广西'],
    ['浦东新区', '浦东'],
    ['神农架林区', '神农架'],
    ['黄南藏族自治州', '黄南'],
  ])('of %s is %s', (name, stem) => {
    expect(stemOf(name)).toBe(stem)
  })

  it.each([
    ['聊城', 'liaocheng'],
    ['单县', 'shanxian'],
    ['乐清', 'yueqing'],
    ['厦门', 'xiamen'],
    ['重庆', 'chongqing'],
    ['都江堰', 'dujiangyan'],
  ])('%s is written %s in an address', (stem, pinyin) => {
    expect(pinyinOf(stem)).toBe(pinyin)
  })
})
