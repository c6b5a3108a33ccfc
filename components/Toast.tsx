import type { ComponentChildren } from 'preact'

/** One line that says what was done, with what may be done next; floating it casts a shadow. */
export function Toast({ isFloating = true, children }: { isFloating?: boolean; children: ComponentChildren }) {
  return (
    <div class="toast" data-floating={isFloating}>
      {children}
    </div>
  )
}
