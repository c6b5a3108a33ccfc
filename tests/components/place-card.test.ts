import fc from 'fast-check'
import { expect, it } from 'vitest'
import { placeCard } from '#components/panel/place-card.ts'

const ROOM = { left: 0, top: 0, right: 1000, bottom: 800 }
const CELL = fc
  .record({ left: fc.nat(960), top: fc.nat(770), width: fc.integer({ min: 10, max: 200 }) })
  .map(({ left, top, width }) => ({ left, top, right: Math.min(left + width, 1000), bottom: top + 24 }))
const SIZE = fc.record({ width: fc.integer({ min: 200, max: 400 }), height: fc.integer({ min: 80, max: 380 }) })

it('covers neither the cell’s row nor, where there is room beside it, its column, and stays within the width', () => {
  fc.assert(
    fc.property(CELL, SIZE, (cell, size) => {
      const { left, top, side, edge } = placeCard(cell, ROOM, size)
      const bottom = top + size.height
      expect(bottom <= cell.top || top >= cell.bottom).toBe(true)
      expect(edge === 'above' ? bottom <= cell.top : top >= cell.bottom).toBe(true)
      expect(left).toBeGreaterThanOrEqual(ROOM.left)
      expect(left + size.width).toBeLessThanOrEqual(ROOM.right)
      const hasRoom = cell.right + size.width + 2 <= ROOM.right || cell.left - size.width - 2 >= ROOM.left
      if (hasRoom) expect(side === 'right' ? left >= cell.right : left + size.width <= cell.left).toBe(true)
    }),
  )
})
