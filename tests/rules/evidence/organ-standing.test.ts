import { describe, expect, it } from 'vitest'
import { isBareName, isFullName, standingOf } from '#lib/rules/evidence/organ-standing.ts'

describe('standingOf', () => {
  it.each([
    ['肥城市商务局', 'county', 'department', '商务'],
    ['聊城市商务和投资促进局', 'prefecture', 'department', '商务和投资促进'],
    ['天津市东丽区商务局', 'county', 'department', '商务'],
    ['山东省商务厅', 'province', 'department', '商务'],
    ['聊城市城市管理局', 'prefecture', 'department', '城市管理'],
    ['肥城市市场监督管理局', 'county', 'department', '市场监督管理'],
    ['公安县水利局', 'county', 'department', '水利'],
    ['国家税务总局聊城市税务局', 'prefecture', 'department', '税务'],
    ['商务部', 'central', 'department', '商务'],
    ['国家发展和改革委员会', 'central', 'department', '国家发展和改革'],
    ['云溪县人民政府', 'county', 'government', ''],
    ['延边朝鲜族自治州人民政府', 'prefecture', 'government', ''],
    ['云溪县人民政府办公室', 'county', 'government-office', ''],
    ['云溪县柳泉镇人民政府', 'town', 'government', ''],
    ['天平街道办事处', 'town', 'government', ''],
    ['青川市水利局', null, 'department', '水利'],
    ['聊城经济技术开发区管理委员会', null, 'zone', '管理'],
    ['聊城市国有资产监督管理委员会', 'prefecture', 'department', '国有资产监督管理'],
  ] as const)('%s stands at %s as a %s', (name, level, kind, work) => {
    expect(standingOf(name)).toMatchObject({ level, kind, work })
  })
})

describe('names', () => {
  it.each([
    '肥城市商务局',
    '商务部',
    '青岛海关',
    '中国人民银行',
    '滑县教育局',
    '公安县人民政府',
    '新疆生产建设兵团水利局',
  ])('%s is full', (name) => {
    expect(isFullName(standingOf(name))).toBe(true)
    expect(isBareName(standingOf(name))).toBe(false)
  })

  it.each(['商务局', '区商务局', '市住房和城乡建设局', '市市场监督管理局', '人民政府', '办公室', '城市管理局', '本局'])(
    '%s is bare',
    (name) => {
      expect(isBareName(standingOf(name))).toBe(true)
    },
  )
})
