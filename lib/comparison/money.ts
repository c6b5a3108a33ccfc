const IN_YUAN: Readonly<Record<string, number>> = {
  元: 1,
  元整: 1,
  人民币元: 1,
  百元: 100,
  千元: 1000,
  万元: 10_000,
  亿元: 100_000_000,
}

/** Drops what binary fractions add: 8422.6 − 1310.25 is 7112.35, not 7112.350000000001. */
export function plain(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(12))
}

/** An amount in a unit told in 万元, or null when the unit is not known to be money; 0 is 0 in any unit. */
export function inWan(amount: number, unit: string | null): number | null {
  if (amount === 0) return 0
  const yuan = unit === null || !Object.hasOwn(IN_YUAN, unit) ? undefined : IN_YUAN[unit]
  return yuan === undefined ? null : plain((amount * yuan) / 10_000)
}
