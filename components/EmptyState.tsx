import type { ComponentChildren } from 'preact'

interface EmptyStateProps {
  title: string
  text?: string
  /** What can be done: buttons, files, a progress bar. */
  children?: ComponentChildren
}

/** A whole view that has nothing to show: what is so, why, and what to do. It is read out when it appears. */
export function EmptyState({ title, text, children }: EmptyStateProps) {
  return (
    <div class="empty" role="status">
      <h2>{title}</h2>
      {text && <p>{text}</p>}
      {children}
    </div>
  )
}
