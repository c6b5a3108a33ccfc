import { SECTORS, type Sector } from '#lib/form/sectors.ts'

/** The fields of work that an organ's own name (places taken off) belongs to; none when no list knows it. */
export function sectorsOfWork(work: string): Sector[] {
  return SECTORS.filter((sector) => sector.organs.some((word) => work.includes(word)))
}

/** The field whose system goes by a name, such as 市场监管, or undefined. */
export function sectorOfSystem(system: string): Sector | undefined {
  return SECTORS.find((sector) => sector.systems.includes(system))
}

/** Whether one name is the other one shortened: 卫健 of 卫生健康, 商务投资促进 of 商务和投资促进. */
export function isShortFor(short: string, long: string): boolean {
  let at = 0
  for (const sign of long) if (sign === short.charAt(at)) at++
  return short.length >= 2 && at === short.length
}
