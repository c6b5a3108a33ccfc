import type { ComponentChildren } from 'preact'

interface ButtonProps {
  /** One primary button to a view; quiet ones are words, icon ones a glyph and a label. */
  kind?: 'primary' | 'quiet' | 'icon'
  size?: 'small'
  /** Its name for those who do not see what stands on or around it. */
  label?: string
  isDisabled?: boolean
  /** Whether what it unfolds is open; left out when it unfolds nothing. */
  isExpanded?: boolean
  /** Element that it opens and closes. */
  controls?: string
  onClick: (event: MouseEvent) => void
  children: ComponentChildren
}

/** A button. */
export function Button({ kind, size, label, isDisabled, isExpanded, controls, onClick, children }: ButtonProps) {
  return (
    <button
      type="button"
      class="button"
      data-kind={kind}
      data-size={size}
      aria-label={label}
      aria-expanded={isExpanded}
      aria-controls={controls}
      disabled={isDisabled}
      onClick={onClick}
    >
      {children}
    </button>
  )
}
