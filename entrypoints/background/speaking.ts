import { chooseLanguage } from '#lib/i18n.ts'
import { readSettings, type Settings, watchSettings } from '#lib/settings.ts'

const never = new AbortController().signal

/** Resolves once the toolbar and the menu know which language the person chose. */
let ready: Promise<void> = Promise.resolve()

/** Speaks the person's language from now on, also when they choose another, which is told. */
export function speakChosenLanguage(tellOther: () => void): void {
  const speak = ({ language }: Settings) => chooseLanguage(language)
  ready = readSettings().then(speak)
  watchSettings((settings, changed) => {
    if (!changed.has('language')) return
    speak(settings)
    tellOther()
  }, never)
}

/** Waits until it is known which language to speak: a worker that was just started does not know yet. */
export function whenSpeaking(): Promise<void> {
  return ready
}
