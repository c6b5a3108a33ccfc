import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

/** Which rows of a long table are drawn. */
interface RowWindow {
  first: number
  /** One past the last. */
  end: number
  box: RefObject<HTMLElement | null>
  onScroll: () => void
}

/** Rows drawn above and below those that can be seen, so that scrolling shows no gap. */
const SPARE = 20

/** Of `count` rows of the same height (px), those in or near view; windows move in steps, so that few scrolls draw anew. */
export function useWindow(count: number, height: number): RowWindow {
  const box = useRef<HTMLElement>(null)
  const [first, setFirst] = useState(0)
  const [seen, setSeen] = useState(60)
  const measure = () => {
    const { scrollTop = 0, clientHeight = 0 } = box.current ?? {}
    setFirst(Math.max(0, Math.floor(scrollTop / height / SPARE) * SPARE - SPARE))
    setSeen(Math.ceil(clientHeight / height))
  }
  useEffect(measure, [count])
  return { first, end: Math.min(count, first + seen + 3 * SPARE), box, onScroll: measure }
}
