/** Longest name that stands before a chart's row, in characters of 12 px. */
const LONGEST = 11

/** A name as a chart's row has room for it. */
export function shortenName(name: string): string {
  return name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name
}
