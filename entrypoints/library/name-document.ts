import { inReaderLanguage, readerLanguage } from '#lib/i18n.ts'
import { POPUP_WORDS } from '#lib/words/popup-words.ts'

/** Gives a window of ours its language, which fonts and screen readers go by, and its name. */
export function nameDocument(): void {
  document.documentElement.lang = readerLanguage() === 'en' ? 'en' : 'zh-CN'
  document.title = inReaderLanguage(POPUP_WORDS).brand
}
