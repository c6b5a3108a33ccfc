import { defineBackground } from 'wxt/utils/define-background'
import { answerInBackground } from '#lib/messages.ts'
import { ANSWERERS } from './answers.ts'
import { listenForCommands } from './capturing.ts'
import { forgetOnStart } from './forgetting.ts'
import { goOverWhenDue } from './going-over.ts'
import { nameMenus, offerMenus } from './menus.ts'
import { speakChosenLanguage } from './speaking.ts'

// Everything that listens is registered while this runs: what comes later misses the event that started the worker.
export default defineBackground(() => {
  speakChosenLanguage(nameMenus)
  answerInBackground(ANSWERERS)
  listenForCommands()
  offerMenus()
  forgetOnStart()
  goOverWhenDue()
})
