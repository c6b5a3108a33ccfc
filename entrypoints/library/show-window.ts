import { type ComponentChild, render } from 'preact'
import { chooseLanguage, inReaderLanguage, readerLanguage } from '#lib/i18n.ts'
import { readSettings, type Settings, watchSettings } from '#lib/settings.ts'
import { POPUP_WORDS } from '#lib/words/popup-words.ts'

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
    dress(settings, title)
    render(draw(settings), document.body)
  }
  show(await readSettings())
  watchSettings(show, never)
}

/** Gives the window its language, which fonts and screen readers go by, its colours and its name. */
function dress({ language, theme }: Settings, title: () => string | null): void {
  chooseLanguage(language)
  const root = document.documentElement
  root.lang = readerLanguage() === 'en' ? 'en' : 'zh-CN'
  if (theme) root.dataset.theme = theme
  else delete root.dataset.theme
  document.title = [title(), inReaderLanguage(POPUP_WORDS).brand].filter((part) => part !== null).join(' · ')
}
