import { expect, it } from 'vitest'
import {
  AUTONOMOUS_PREFECTURES,
  BRANCH_PREFECTURES,
  COUNTY_CITIES,
  MUNICIPALITIES,
  PREFECTURE_CITIES,
  PROVINCES,
} from '#lib/form/divisions.ts'
import { divisions } from '#lib/organs/divisions.ts'

/** The full list weighs too much for a page; what the rules know must be a part of it. */
const names = (level: string) =>
  new Set(
    divisions()
      .filter((it) => it.level === level)
      .map(({ name }) => name),
  )

it('provinces and municipalities are those of the full list, and Taiwan', () => {
  expect(new Set([...PROVINCES, ...MUNICIPALITIES])).toEqual(new Set([...names('province'), '台湾省']))
})

it('divisions at prefecture level are those of the full list', () => {
  const cities = [...PREFECTURE_CITIES].map((name) => `${name}市`)
  expect(new Set([...cities, ...AUTONOMOUS_PREFECTURES, ...BRANCH_PREFECTURES])).toEqual(names('city'))
})

it('cities at county level are those of the full list', () => {
  const listed = [...names('county')].filter((name) => name.endsWith('市')).map((name) => name.slice(0, -1))
  expect([...COUNTY_CITIES].filter((name) => !listed.includes(name))).toEqual([])
  expect(listed.filter((name) => !COUNTY_CITIES.has(name))).toEqual([])
})
