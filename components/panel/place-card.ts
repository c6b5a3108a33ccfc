import type { Box } from './panel-state.ts'

/** Where a card stands and which of its corners touches the cell. */
export interface Placed {
  left: number
  top: number
  side: 'left' | 'right'
  edge: 'above' | 'below'
}

const GAP = 2

/**
 * Places a card corner to corner with a cell: to its right and above it, else where there is room; when there is none
 * beside it, as near as the room allows.
 */
export function placeCard(cell: Box, room: Box, size: { width: number; height: number }): Placed {
  const fitsRight = cell.right + GAP + size.width <= room.right
  const fitsLeft = cell.left - GAP - size.width >= room.left
  const side = fitsRight || !fitsLeft ? 'right' : 'left'
  const edge = cell.top - GAP - size.height >= room.top ? 'above' : 'below'
  const left = side === 'right' ? cell.right + GAP : cell.left - GAP - size.width
  const top = edge === 'above' ? cell.top - GAP - size.height : cell.bottom + GAP
  return { left: Math.max(room.left, Math.min(left, room.right - size.width)), top, side, edge }
}
