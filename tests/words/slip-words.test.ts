import { expect, test } from 'vitest'
import type { Shift } from '#lib/repair/shifts.ts'
import { SLIPS } from '#lib/repair/slips.ts'
import { SLIP_WORDS } from '#lib/words/finding-words.ts'

const SHIFTS: readonly Shift[] = ['row-shifted', 'column-shifted', 'total-copied']

test('every slip has words in both languages, and there are no words without a slip', () => {
  const reasons = [...SLIPS, ...SHIFTS].sort()
  expect(Object.keys(SLIP_WORDS.zh_CN).sort()).toEqual(reasons)
  expect(Object.keys(SLIP_WORDS.en).sort()).toEqual(reasons)
})
