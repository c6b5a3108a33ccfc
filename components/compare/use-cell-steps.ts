import type { RefObject } from 'preact'
import { useLayoutEffect } from 'preact/hooks'

const FIGURE = '.source'

/**
 * Keys of a table of figures: the tab key stops at one of them, the arrows lead to the next one in that direction, Home
 * and End to the first and last of the row.
 */
export function useCellSteps(table: RefObject<HTMLTableElement | null>): (event: KeyboardEvent) => void {
  // Rows come and go; one of the figures that are left is always the stop.
  useLayoutEffect(() => {
    const figures = table.current
    if (figures && !figures.querySelector(`${FIGURE}[tabindex="0"]`)) stopAt(figures, figures.querySelector(FIGURE))
  })
  return (event) => {
    const from = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>(FIGURE) : null
    if (!from || !table.current || event.ctrlKey || event.altKey || event.metaKey) return
    const to = next(from, event.key)
    if (!to) return
    event.preventDefault()
    stopAt(table.current, to)
    to.focus()
  }
}

function stopAt(table: HTMLElement, figure: HTMLElement | null): void {
  for (const other of table.querySelectorAll(`${FIGURE}[tabindex="0"]`)) other.setAttribute('tabindex', '-1')
  figure?.setAttribute('tabindex', '0')
}

function next(from: HTMLElement, key: string): HTMLElement | null {
  const cell = from.closest('td')
  const row = cell?.closest('tr')
  if (!cell || !row) return null
  const inRow = [...row.querySelectorAll<HTMLElement>(FIGURE)]
  const at = inRow.indexOf(from)
  switch (key) {
    case 'ArrowLeft':
      return inRow[at - 1] ?? null
    case 'ArrowRight':
      return inRow[at + 1] ?? null
    case 'Home':
      return inRow[0] ?? null
    case 'End':
      return inRow.at(-1) ?? null
    case 'ArrowUp':
    case 'ArrowDown': {
      const rows = [...(row.closest('table')?.rows ?? [])]
      const place = rows.indexOf(row)
      const beyond = key === 'ArrowUp' ? rows.slice(0, place).reverse() : rows.slice(place + 1)
      // A report that does not print a figure is passed over, in its own column.
      return beyond.map((one) => one.cells[cell.cellIndex]?.querySelector<HTMLElement>(FIGURE)).find(Boolean) ?? null
    }
    default:
      return null
  }
}
