import { browser } from 'wxt/browser'
import { inReaderLanguage } from '#lib/i18n.ts'
import { CAPTURE_WORDS } from '#lib/words/capture-words.ts'
import { captureTab, checkTab } from './capturing.ts'

/** What each entry of the context menu does in the tab it was opened in. */
const MENU = { capture: captureTab, check: checkTab } as const

/** Offers the context menu's entries and does what they say. The browser remembers entries, so they are made once. */
export function offerMenus(): void {
  browser.runtime.onInstalled.addListener(async () => {
    const words = inReaderLanguage(CAPTURE_WORDS)
    await browser.contextMenus.removeAll()
    for (const [id, title] of [
      ['capture', words.captureReport],
      ['check', words.checkPage],
    ] as const) {
      browser.contextMenus.create({
        id,
        title,
        contexts: ['page', 'frame'],
        documentUrlPatterns: ['*://*/*', 'file:///*'],
      })
    }
  })
  browser.contextMenus.onClicked.addListener(async ({ menuItemId }, tab) => {
    if (tab?.id !== undefined && Object.hasOwn(MENU, menuItemId)) await MENU[menuItemId as keyof typeof MENU](tab.id)
  })
}
