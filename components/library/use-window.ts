import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'

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

/** How far each table was scrolled when it was last seen, by its name. */
const left = new Map<string, number>()

/**
 * Of `count` rows of the same height (px), those in or near view; windows move in steps, so that few scrolls draw anew.
 * A table begins where it was left under its `name`, or with the row `wanted` in sight.
 */
export function useWindow(count: number, height: number, name: string, wanted: number | null = null): RowWindow {
  const box = useRef<HTMLElement>(null)
  const [first, setFirst] = useState(0)
  const [seen, setSeen] = useState(60)
  const measure = () => {
    if (!box.current) return
    const { scrollTop, clientHeight } = box.current
    left.set(name, scrollTop)
    setFirst(Math.max(0, Math.floor(scrollTop / height / SPARE) * SPARE - SPARE))
    setSeen(Math.ceil(clientHeight / height))
  }
  useLayoutEffect(() => {
    const { clientHeight = 0 } = box.current ?? {}
    const last = left.get(name) ?? 0
    const row = (wanted ?? 0) * height
    const isSeen = wanted === null || (row >= last && row < last + clientHeight - 2 * height)
    box.current?.scrollTo({ top: isSeen ? last : row - clientHeight / 2 })
  }, [])
  useEffect(measure, [count])
  return { first, end: Math.min(count, first + seen + 3 * SPARE), box, onScroll: measure }
}
