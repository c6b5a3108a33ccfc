import { useRef, useState } from 'preact/hooks'

/** Which part of a drawing each key leads to. */
const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => Math.min(last, at + 1),
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowLeft: (at) => Math.max(0, at - 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_, last) => last,
}

/**
 * Steps through the parts of drawings in a box, by arrows or pointer: parts are what has a title, and `said` is the title
 * of the one that is looked at. Charts need nothing for it but titles.
 */
export function useSteps() {
  const current = useRef<Element | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const show = (part: Element | null) => {
    current.current?.removeAttribute('data-current')
    current.current = part
    part?.setAttribute('data-current', 'true')
    setSaid(part?.querySelector(':scope > title')?.textContent ?? null)
  }
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const step = STEPS[event.key]
    const titles = [...event.currentTarget.querySelectorAll('svg title')]
    const parts = titles.flatMap(({ parentElement }) => parentElement ?? [])
    if (event.key === 'Escape') show(null)
    if (!step || parts.length === 0) return
    event.preventDefault()
    show(parts[step(current.current ? parts.indexOf(current.current as HTMLElement) : -1, parts.length - 1)] ?? null)
  }
  const onPointerOver = ({ target }: PointerEvent) => {
    const part = target instanceof Element ? target.closest('svg [data-current], svg :has(> title)') : null
    if (part !== current.current) show(part)
  }
  const forget = () => show(null)
  return { said, onKeyDown, onPointerOver, onPointerLeave: forget, onBlur: forget }
}
