interface RowGapProps {
  rows: number
  columns: number
  /** Height of one row in px. */
  height: number
}

/** Room in a long table for rows that are not drawn. */
export function RowGap({ rows, columns, height }: RowGapProps) {
  if (rows <= 0) return null
  return (
    <tr class="gap">
      <td colSpan={columns} style={{ blockSize: `${rows * height}px` }} />
    </tr>
  )
}
