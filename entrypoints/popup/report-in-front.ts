import { browser } from 'wxt/browser'
import { tabInFront } from './ask-tab.ts'

/** Address of the report that the toolbar button speaks of, or null when there is nothing on the button. */
export async function reportInFront(): Promise<string | null> {
  try {
    const tabId = await tabInFront()
    if (tabId === null) return null
    const [badge, { url }] = await Promise.all([browser.action.getBadgeText({ tabId }), browser.tabs.get(tabId)])
    return badge ? (url ?? null) : null
  } catch {
    // The tab is gone; its own view says so.
    return null
  }
}
