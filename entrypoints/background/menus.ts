import { browser } from 'wxt/browser'
import { inReaderLanguage } from '#lib/i18n.ts'
import { CAPTURE_WORDS } from '#lib/words/capture-words.ts'
import { captureTab, checkTab } from './capturing.ts'
import { whenSpeaking } from './speaking.ts'

/** What each entry of the context menu does in the tab it was opened in. */
const MENU = { capture: captureTab, check: checkTab } as const
const ENTRIES = ['capture', 'check'] as const

function titlesNow(): Readonly<Record<keyof typeof MENU, string>> {
  const words = inReaderLanguage(CAPTURE_WORDS)
  return { capture: words.captureReport, check: words.checkPage }
}

/** Says the entries in the language that is spoken now. */
export function nameMenus(): void {
  const titles = titlesNow()
  for (const id of ENTRIES) browser.contextMenus.update(id, { title: titles[id] })
}

/** Offers the context menu's entries and does what they say. The browser remembers entries, so they are made once. */
export function offerMenus(): void {
  browser.runtime.onInstalled.addListener(async () => {
    await whenSpeaking()
    const titles = titlesNow()
    await browser.contextMenus.removeAll()
    for (const id of ENTRIES) {
      browser.contextMenus.create({
        id,
        title: titles[id],
        contexts: ['page', 'frame'],
        documentUrlPatterns: ['*://*/*', 'file:///*'],
      })
    }
  })
  browser.contextMenus.onClicked.addListener(async ({ menuItemId }, tab) => {
    if (tab?.id !== undefined && Object.hasOwn(MENU, menuItemId)) await MENU[menuItemId as keyof typeof MENU](tab.id)
  })
}
