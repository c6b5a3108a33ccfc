const MINUS = '−'

/** A number as our tables print it: no thousands separators, as the form has none, and a true minus. */
export function sayNumber(value: number): string {
  return String(value).replace('-', MINUS)
}

/** A change with its sign: +10, −3, 0. */
export function sayChange(amount: number): string {
  return amount > 0 ? `+${sayNumber(amount)}` : sayNumber(amount)
}

/** A share in per cent with one decimal: 48.4%. */
export function sayPercent(share: number): string {
  return `${sayNumber(Number((share * 100).toFixed(1))).replace(/^([^.]+)$/, '$1.0')}%`
}

/** A change in per cent, signed: +19.6%. */
export function sayChangeOfShare(share: number): string {
  const said = sayPercent(share)
  return share > 0 ? `+${said}` : said
}

/** The difference of two shares in percentage points, signed, from the shares as they are printed: −0.5. */
export function sayPoints(earlier: number, later: number): string {
  const tenths = Math.round(Number((later * 100).toFixed(1)) * 10) - Math.round(Number((earlier * 100).toFixed(1)) * 10)
  return sayChange(tenths / 10).replace(/^([^.]+)$/, '$1.0')
}
