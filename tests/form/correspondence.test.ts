import { describe, expect, test } from 'vitest'
import { UNMATCHED, whyUnmatched } from '#lib/form/correspondence.ts'
import { placesOfForm } from '#lib/form/figures.ts'
import { FORM_OF } from '#lib/form/index.ts'
import { RESULT_GROUPS, splitKey } from '#lib/form/result-groups.ts'
import { resultRows } from '#lib/form/sums.ts'

const keysOf = (edition: '2019' | '2021') => new Set(placesOfForm(FORM_OF[edition]).map(({ key }) => key))

describe('correspondence of the editions', () => {
  test('gives a reason for every figure that only one edition asks for, and for no other', () => {
    const [old, now] = [keysOf('2019'), keysOf('2021')]
    for (const key of new Set([...old, ...now])) {
      const { row, column } = splitKey(key)
      const isOneSided = old.has(key) !== now.has(key)
      // （六）’s one row is the sum of the other edition’s three: the same measure in another printing.
      expect(whyUnmatched(row, column) !== null, key).toBe(isOneSided && row !== 'requests.other')
    }
  })

  test('names only columns that its edition prints', () => {
    for (const { edition, rows, columns } of UNMATCHED) {
      const places = placesOfForm(FORM_OF[edition]).filter(({ row }) => rows?.includes(row.id) ?? true)
      for (const column of columns) expect(places.some((place) => place.column.id === column)).toBe(true)
    }
  })
})

describe('groups of outcomes', () => {
  test('are together the rows that （七）总计 adds up, in either printing', () => {
    expect(RESULT_GROUPS.flatMap(({ rows }) => rows)).toEqual(resultRows('three'))
    expect(RESULT_GROUPS.flatMap(({ rows, insteadOf }) => insteadOf ?? rows)).toEqual(resultRows('one'))
  })
})
