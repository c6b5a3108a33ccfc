import { type Division, divisions, isWithin } from './divisions.ts'
import { pinyinOf } from './pinyin.ts'
import { stemOf } from './stem.ts'

/** Names of provinces' portals that are no pinyin, or whose pinyin other places share; all as they are in use. */
const PROVINCES: Readonly<Record<string, string>> = {
  tj: '12',
  nmg: '15',
  ln: '21',
  jl: '22',
  hlj: '23',
  sh: '31',
  zj: '33',
  ah: '34',
  fj: '35',
  jx: '36',
  sd: '37',
  henan: '41',
  gd: '44',
  gxzf: '45',
  hainan: '46',
  cq: '50',
  sc: '51',
  yn: '53',
  nx: '64',
  xj: '65',
}

let byPinyin: ReadonlyMap<string, readonly Division[]> | null = null

/**
 * Divisions that a portal's host can mean: one for www.feicheng.gov.cn, several where they share their pinyin
 * (suzhou: 苏州, 宿州), none where it is not certain what the host's letters stand for. Hosts are read from gov.cn
 * leftwards, each label within the one before: feicheng.taian.gov.cn.
 */
export function regionsOfHost(host: string): readonly Division[] {
  const [, name = ''] = /^(.*?)\.gov\.cn\.?(?::\d+)?$/.exec(host.toLowerCase()) ?? []
  const labels = name.split('.').reverse()
  const outermost = regionsOfLabel(labels[0] ?? '')
  return labels.slice(1).reduce((within, label) => {
    const inner = regionsOfLabel(label).filter((place) => within.some((outer) => isWithin(place, outer)))
    return inner.length > 0 ? inner : within
  }, outermost)
}

function regionsOfLabel(label: string): readonly Division[] {
  const province = PROVINCES[label]
  if (province) return divisions().filter(({ code }) => code === `${province}0000`)
  byPinyin ??= Map.groupBy(divisions(), ({ name }) => pinyinOf(stemOf(name)) ?? '')
  return label === '' ? [] : (byPinyin.get(label) ?? [])
}
