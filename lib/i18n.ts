import type { InEachLanguage, Language } from '#lib/words/language.ts'

let chosen: Language | null = null

/**
 * The reader's language: the one that was chosen, else the browser's own, Chinese for every kind of Chinese, else English;
 * Chinese where no browser says.
 */
export function readerLanguage(): Language {
  return chosen ?? languageOf(globalThis.navigator?.language ?? 'zh-CN')
}

/** Speaks another language from now on in this context; null is the browser's own. */
export function chooseLanguage(language: Language | null): void {
  chosen = language
}

/** Which of our languages a BCP 47 tag asks for. */
export function languageOf(tag: string): Language {
  return tag.toLowerCase().startsWith('zh') ? 'zh_CN' : 'en'
}

/** The words of a catalogue in the reader's language. */
export function inReaderLanguage<T>(words: InEachLanguage<T>): T {
  return words[readerLanguage()]
}
