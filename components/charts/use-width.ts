import type { RefCallback } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'

/** The width of an element in px, kept up to date, also when another one takes its place; `atFirst` until it is known. */
export function useWidth<E extends Element>(atFirst: number): [RefCallback<E>, number] {
  const [element, setElement] = useState<E | null>(null)
  const [width, setWidth] = useState(atFirst)
  useLayoutEffect(() => {
    if (!element) return
    const measure = () => setWidth(Math.round(element.clientWidth) || atFirst)
    measure()
    const watching = new ResizeObserver(measure)
    watching.observe(element)
    return () => watching.disconnect()
  }, [element])
  return [setElement, width]
}
