import type { ComponentChildren } from 'preact'

interface PageHeadProps {
  title: string
  /** One line: how many, which edition, since when. */
  sums: string
  /** What can be done with the whole of it. */
  children?: ComponentChildren
}

/** The head of a wide view: what it shows and what can be done with it. */
export function PageHead({ title, sums, children }: PageHeadProps) {
  return (
    <header class="study-head">
      <div>
        <h1>{title}</h1>
        <p>{sums}</p>
      </div>
      <div class="buttons">{children}</div>
    </header>
  )
}
