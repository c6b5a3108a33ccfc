/** Which columns stand behind the figures. */
export interface FigureColumns {
  /** Change and change in per cent: of two reports. */
  hasChange: boolean
  /** Small bars: of two reports of one edition. */
  hasBars: boolean
  /** Median: of three and more. */
  hasMedian: boolean
  /** Shares of （七）总计 beside the outcomes. */
  hasShares: boolean
}

/** How many columns a table of figures has, its rows' names included. */
export function columnsOf({ heads, columns }: { heads: readonly unknown[]; columns: FigureColumns }): number {
  const { hasChange, hasMedian, hasBars } = columns
  return 1 + heads.length + (hasChange ? 2 : 0) + (hasMedian ? 1 : 0) + (hasBars ? 1 : 0)
}
