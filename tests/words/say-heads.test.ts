import fc from 'fast-check'
import { expect, it } from 'vitest'
import { headsOf, sayTitle } from '#lib/words/say-heads.ts'

const reports = fc.array(
  fc.record({
    agency: fc.constantFrom('青川市水利局', '青川市教育局', '青川市人民政府', '临江区水利局', '山东省商务厅', ''),
    year: fc.oneof(fc.constant(null), fc.integer({ min: 2019, max: 2025 })),
  }),
  { minLength: 1, maxLength: 6 },
)

it('tells any reports apart by their short heads, and none is empty', () => {
  fc.assert(
    fc.property(reports, fc.constantFrom('zh_CN' as const, 'en' as const), (some, language) => {
      const heads = headsOf(some, language)
      expect(new Set(heads.map(({ short }) => short)).size).toBe(some.length)
      expect(heads.filter(({ name, full }) => name === '' || full === '')).toEqual([])
    }),
  )
})

it('tells different organs apart by their names where the years are one', () => {
  const organs = [
    { agency: '青川市水利局', year: 2023 },
    { agency: '青川市教育局', year: 2023 },
  ]
  expect(headsOf(organs, 'zh_CN').map(({ name }) => name)).toEqual(['水利局', '教育局'])
  const years = [
    { agency: '青川市水利局', year: 2022 },
    { agency: '青川市水利局', year: 2023 },
  ]
  expect(headsOf(years, 'zh_CN').map(({ short }) => short)).toEqual(['2022', '2023'])
})

it('calls a comparison by what its reports have in common, and else by the first of them', () => {
  const of = (...reports: [string, number][]) => reports.map(([agency, year]) => ({ agency, year }))
  const titles = (reports: ReturnType<typeof of>) => [sayTitle(reports, 'zh_CN'), sayTitle(reports, 'en')]
  expect(titles(of(['青川市水利局', 2022], ['青川市水利局', 2023]))[0]).toBe('青川市水利局历年')
  expect(titles(of(['甲局', 2023], ['乙局', 2023], ['丙局', 2023]))[0]).toBe('3 个机关 2023 年')
  expect(titles(of(['甲局', 2022], ['乙局', 2023], ['丙局', 2023]))).toEqual([
    '甲局 2022 等 3 份',
    '甲局 2022 and 2 more',
  ])
})
