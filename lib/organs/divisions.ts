import DIVISIONS from './divisions.json' with { type: 'json' }

/** How high a division stands: 省, 市 (with 自治州, 地区, 盟), 县 (with 区, 旗, 县级市). */
export type DivisionLevel = 'province' | 'city' | 'county'

/** An administrative division of the mainland. */
export interface Division {
  /** Six digits of GB/T 2260, such as 370983. */
  code: string
  name: string
  level: DivisionLevel
}

let list: readonly Division[] | null = null

/** All divisions down to counties in the order of their codes; made from the cut list when first asked for. */
export function divisions(): readonly Division[] {
  list ??= Object.entries(DIVISIONS).flatMap(([province, cities]) => [
    division(province, ''),
    ...Object.entries(cities).flatMap(([city, counties]) => {
      const within = province.slice(0, 2)
      const above = city === '' ? [] : [division(city, within)]
      const digits = within + city.slice(0, 2)
      return [...above, ...counties.split(' ').flatMap((county) => (county === '' ? [] : [division(county, digits)]))]
    }),
  ])
  return list
}

function division(cut: string, within: string): Division {
  const digits = within + (/^\d+/.exec(cut)?.[0] ?? '')
  const level = digits.length === 2 ? 'province' : digits.length === 4 ? 'city' : 'county'
  return { code: digits.padEnd(6, '0'), name: cut.replace(/^\d+/, ''), level }
}

/** Whether a division stands within another, or is it. */
export function isWithin(inner: Division, outer: Division): boolean {
  return inner.code.startsWith(digitsOf(outer))
}

/** Whether one of two divisions stands within the other. */
export function isInLine(one: Division, other: Division): boolean {
  return isWithin(one, other) || isWithin(other, one)
}

function digitsOf({ code, level }: Division): string {
  return code.slice(0, level === 'province' ? 2 : level === 'city' ? 4 : 6)
}

let byCode: ReadonlyMap<string, Division> | null = null

/** Names of the province, city and county that a division is or stands in; '' where there is none. */
export function regionOf(place: Division): Record<DivisionLevel, string> {
  byCode ??= new Map(divisions().map((one) => [one.code, one]))
  const region = { province: '', city: '', county: '' }
  for (const digits of [2, 4, 6]) {
    const outer = byCode.get(place.code.slice(0, digits).padEnd(6, '0'))
    if (outer) region[outer.level] = outer.name
  }
  return region
}
