import fc from 'fast-check'
import { expect, it } from 'vitest'
import { shortenName, widthOfName } from '#components/charts/shorten-name.ts'

it('leaves names that fit as they are, and of others keeps the year', () => {
  expect(shortenName('卫生健康委员会 2021')).toBe('卫生健康委员会 2021')
  expect(shortenName('聊城市商务和投资促进局 2021')).toMatch(/^聊城市商务.*… 2021$/)
  expect(shortenName('聊城市商务和投资促进局办公室')).toMatch(/^聊城市商务和投资促进?.*…$/)
})

it('gives no name wider than there is room, nor a longer one than it was', () => {
  const name = fc.tuple(fc.string({ unit: fc.constantFrom('市', '局', 'a', '1', ' ') }), fc.constantFrom('', ' 2023'))
  fc.assert(
    fc.property(name, ([organ, year]) => {
      const short = shortenName(organ + year)
      expect(widthOfName(short)).toBeLessThanOrEqual(11)
      expect(widthOfName(short)).toBeLessThanOrEqual(widthOfName(organ + year))
    }),
  )
})
