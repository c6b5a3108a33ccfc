import type { ComponentChildren } from 'preact'
import { inReaderLanguage } from '#lib/i18n.ts'
import { POPUP_WORDS, type ViewName } from '#lib/words/popup-words.ts'

interface AppBarProps {
  /** The views there are, in order. */
  views: readonly ViewName[]
  /** null while something stands open that is none of them. */
  shown: ViewName | null
  onShow: (view: ViewName) => void
  /** Address of the icon. */
  icon: string
  /** What stands at the end of the bar. */
  children?: ComponentChildren
}

/** The bar over popup and tab: the brand, the views to choose from, and what belongs to the window as a whole. */
export function AppBar({ views, shown, onShow, icon, children }: AppBarProps) {
  const words = inReaderLanguage(POPUP_WORDS)
  return (
    <header class="bar">
      <span class="brand">
        <img src={icon} alt="" />
        {words.brand}
      </span>
      <nav class="tabs" aria-label={words.viewsLabel}>
        {views.map((view) => (
          <button
            type="button"
            key={view}
            aria-current={view === shown ? 'page' : undefined}
            onClick={() => onShow(view)}
          >
            {words.views[view]}
          </button>
        ))}
      </nav>
      <div class="rest">{children}</div>
    </header>
  )
}
