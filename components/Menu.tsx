import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Icon } from './Icon.tsx'

/** Between button and list, and what is left free at the window's edge, in px. */
const GAP = 8

const UNDER_IT = { isAbove: false, isFromStart: false }

interface MenuProps {
  label: string
  entries: readonly { label: string; onChoose: () => void }[]
  size?: 'small'
  /** Whether it stands open when it appears, as for one who came here for it. */
  isOpenAtFirst?: boolean
}

/** A button that opens a list of things to do: arrows move, Enter does, Escape leaves. */
export function Menu({ label, entries, size, isOpenAtFirst = false }: MenuProps) {
  const [isOpen, setOpen] = useState(isOpenAtFirst)
  const [place, setPlace] = useState(UNDER_IT)
  const id = useId()
  const box = useRef<HTMLSpanElement>(null)
  const entriesShown = () => [...(box.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])]

  // Below it the window may end, and beside it what holds it: what does not fit there stands above, or on the other side.
  useLayoutEffect(() => {
    const list = isOpen && box.current?.querySelector('.menu-entries')
    if (!list || !box.current) return setPlace(UNDER_IT)
    const { top, bottom, right } = box.current.getBoundingClientRect()
    const needed = list.clientHeight + GAP
    setPlace({
      isAbove: innerHeight - bottom < needed && top >= needed,
      isFromStart: right - list.clientWidth < leftEdgeAround(box.current),
    })
  }, [isOpen])

  useEffect(() => {
    if (!isOpen) return
    entriesShown()[0]?.focus()
    const onOutside = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false)
    }
    document.addEventListener('pointerdown', onOutside)
    return () => document.removeEventListener('pointerdown', onOutside)
  }, [isOpen])

  const leave = () => {
    setOpen(false)
    box.current?.querySelector('button')?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen) return
    const shown = entriesShown()
    const at = shown.indexOf(document.activeElement as HTMLElement)
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: shown.length - 1 }[event.key]
    if (to !== undefined) shown.at(to % shown.length)?.focus()
    else if (event.key === 'Escape') leave()
    else if (event.key === 'Tab') setOpen(false)
    if (event.key !== 'Tab' && (to !== undefined || event.key === 'Escape')) event.preventDefault()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the entries inside, which have the focus.
    <span class="menu" ref={box} onKeyDown={onKeyDown}>
      <button
        type="button"
        class="button"
        data-size={size}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
        <Icon name="down" />
      </button>
      {isOpen && (
        <span
          class="menu-entries"
          data-above={place.isAbove}
          data-from-start={place.isFromStart}
          id={id}
          role="menu"
          aria-label={label}
        >
          {entries.map((entry) => (
            <button
              type="button"
              role="menuitem"
              key={entry.label}
              onClick={() => {
                leave()
                entry.onChoose()
              }}
            >
              {entry.label}
            </button>
          ))}
        </span>
      )}
    </span>
  )
}

/** Where what an element stands in begins to cut off (px from the window's left edge). */
function leftEdgeAround(element: Element): number {
  const around = element.parentElement
  if (!around) return 0
  return getComputedStyle(around).overflowX === 'visible' ? leftEdgeAround(around) : around.getBoundingClientRect().left
}
