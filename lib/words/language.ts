/** The languages that every sentence exists in; Chinese is the first. */
export type Language = 'zh_CN' | 'en'

/** The same words in each language. */
export type InEachLanguage<T> = Readonly<Record<Language, T>>
