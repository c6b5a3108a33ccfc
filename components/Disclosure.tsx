import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { Button } from './Button.tsx'
import { Icon } from './Icon.tsx'

interface DisclosureProps {
  label: string
  isOpen: boolean
  isSmall?: boolean
  onOpen: (isOpen: boolean) => void
  /** What it unfolds, floating under it. */
  children: ComponentChildren
}

/** A button that unfolds something to work in: Escape and a click elsewhere fold it again. */
export function Disclosure({ label, isOpen, isSmall = false, onOpen, children }: DisclosureProps) {
  const box = useRef<HTMLSpanElement>(null)
  const id = useId()
  useEffect(() => {
    if (!isOpen) return
    box.current?.querySelector<HTMLElement>('input, a')?.focus()
    const onOutside = ({ target }: Event) => {
      // What was pressed inside may be gone by now.
      if (target instanceof Node && target.isConnected && !box.current?.contains(target)) onOpen(false)
    }
    document.addEventListener('pointerdown', onOutside)
    return () => {
      document.removeEventListener('pointerdown', onOutside)
      // What had the focus is gone with what was unfolded.
      if (document.activeElement === document.body) box.current?.querySelector('button')?.focus()
    }
  }, [isOpen])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape belongs to what is inside, which has the focus.
    <span
      class="menu"
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen || event.defaultPrevented) return
        event.preventDefault()
        onOpen(false)
        box.current?.querySelector('button')?.focus()
      }}
    >
      <Button
        {...(isSmall && { size: 'small' as const })}
        isExpanded={isOpen}
        controls={id}
        onClick={() => onOpen(!isOpen)}
      >
        {label}
        <Icon name="down" />
      </Button>
      {isOpen && (
        <div class="menu-entries" id={id}>
          {children}
        </div>
      )}
    </span>
  )
}
