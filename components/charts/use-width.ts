import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'

/** The width of an element in px, kept up to date; `atFirst` until it is known. */
export function useWidth<E extends Element>(atFirst: number): [RefObject<E | null>, number] {
  const box = useRef<E>(null)
  const [width, setWidth] = useState(atFirst)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const measure = () => setWidth(Math.round(element.clientWidth) || atFirst)
    measure()
    const watching = new ResizeObserver(measure)
    watching.observe(element)
    return () => watching.disconnect()
  }, [])
  return [box, width]
}
