import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findSaidNumbers } from '#lib/text/said-numbers.ts'

const said = (text: string) =>
  findSaidNumbers(text).map(({ value, unit, isRough }) => `${isRough ? '~' : ''}${value}${unit}`)

describe('numbers in sentences', () => {
  test.each<[string, string[]]>([
    ['收到12件，办结1,230件、1，228件', ['12件', '1230件', '1228件']],
    ['占44.1%，增长3个百分点', ['44.1%', '3']],
    ['一百零五件、二十件、两份、十二起', ['105件', '20件', '2份', '12起']],
    ['约30件，30余件，近20件，不少于5件，20至30件', ['~30件', '~30件', '~20件', '~5件', '20', '~30件']],
    ['收取0.05万元，访问5万次', ['500元', '~50000次']],
    ['2022年1月31日前20个工作日内', ['2022', '1', '31', '20']],
    ['第27条、〔2021〕30号、第3件', ['30']],
    ['每一件都登记，一件事一次办，三个方面', []],
  ])('%s', (text, numbers) => expect(said(text)).toEqual(numbers))

  test('stand where they say', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 ** 9 }),
        fc.constantFrom('件', '条', '元', ''),
        fc.boolean(),
        (value, unit, isGrouped) => {
          const digits = isGrouped ? value.toLocaleString('en') : String(value)
          const text = `收到${digits}${unit}，其中`
          const [found] = findSaidNumbers(text)
          expect(found?.value).toBe(value)
          expect(text.slice(found?.start, found?.end)).toBe(digits + unit)
        },
      ),
    )
  })
})
