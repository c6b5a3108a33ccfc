import { expect, it } from 'vitest'
import { statedPeriods } from '#lib/rules/evidence/stated-periods.ts'
import { PERIODS } from '#tests/generate/phrasings/of-structure.ts'
import { plainDraft, reportOfDraft } from '#tests/rules/plain-report.ts'

function periodsOf(sentence: string): (number | null)[] {
  return statedPeriods(reportOfDraft({ ...plainDraft(), preface: [sentence] })).map((period) => period.year)
}

it.each(PERIODS.map((say) => say(2022)))('%s is 2022', (sentence) => {
  expect(periodsOf(sentence)).toEqual([2022])
})

it.each([
  ['统计期限为二〇二二年一月一日至十二月三十一日。', [2022]],
  ['统计期限自二〇二一年一月一日起至二〇二一年十二月三十一日止。', [2021]],
  ['数据统计时间为2022年1月1日00:00至2022年12月31日24:00。', [2022]],
  ['数据统计时间为2022年1月1日0时至2022年12月31日24时。', [2022]],
  ['统计周期为2022年度（1月1日—12月31日）。', [2022]],
  ['统计周期为2022年度（1月1日—11月30日）。', [null]],
  ['统计期限为2022年1月1日至2022年6月30日。', [null]],
  ['统计期限自2021年12月1日起至2022年11月30日止。', [null]],
  ['2022年3月1日至3月31日，举办开放日。', []],
  ['截至2022年12月底，公开信息104条。', []],
  ['公开数据2022年增长两成，3月1日至5月1日最集中。', []],
])('%s is %j', (sentence, years) => {
  expect(periodsOf(sentence)).toEqual(years)
})
