import { effect, signal } from '@preact/signals'
import { type ComponentChild, render } from 'preact'
import { useEffect } from 'preact/hooks'
import { chooseLanguage, inReaderLanguage, readerLanguage } from '#lib/i18n.ts'
import { readSettings, type Settings, watchSettings } from '#lib/settings.ts'
import { POPUP_WORDS } from '#lib/words/popup-words.ts'

/** What this window shows just now, where it shows one thing among many. */
const shown = signal<string | null>(null)

/** Names the window by what it shows, while it does: tabs are told apart by it, and print-outs are saved under it. */
export function useWindowTitle(title: string): void {
  useEffect(() => {
    shown.value = title
    return () => {
      shown.value = null
    }
  }, [title])
}

const never = new AbortController().signal

/**
 * Draws a window of ours in the person's language and theme, and again whenever they choose others. `title` is what
 * it is called besides the brand.
 */
export async function showWindow(
  draw: (settings: Settings) => ComponentChild,
  title: () => string | null = () => null,
): Promise<void> {
  const show = (settings: Settings) => {
    dress(settings)
    nameWindow(title() ?? shown.value)
    render(draw(settings), document.body)
  }
  show(await readSettings())
  watchSettings(show, never)
  effect(() => nameWindow(title() ?? shown.value))
}

function nameWindow(title: string | null): void {
  document.title = [title, inReaderLanguage(POPUP_WORDS).brand].filter((part) => part !== null).join(' · ')
}

/** Gives the window its language, which fonts and screen readers go by, and its colours. */
function dress({ language, theme }: Settings): void {
  chooseLanguage(language)
  const root = document.documentElement
  root.lang = readerLanguage() === 'en' ? 'en' : 'zh-CN'
  if (theme) root.dataset.theme = theme
  else delete root.dataset.theme
}
