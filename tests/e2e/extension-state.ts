import type { Page } from 'playwright-core'
import type { Answered } from '#lib/capture/failure.ts'
import type { PageState } from '#lib/messages.ts'
import type { OpenExtension } from '#tests/browser/open-extension.ts'

/** In the functions that run inside the extension. */
declare const chrome: typeof import('wxt/browser').browser

/** What the toolbar's button shows for a page's tab. */
export interface Badge {
  text: string
  title: string
}

/** What the toolbar's button shows for a page's tab now. */
export async function badgeOf(extension: OpenExtension, page: Page): Promise<Badge> {
  const tabId = await extension.tabIdOf(page)
  const worker = await extension.worker()
  return worker.evaluate(
    async (id) => ({
      text: await chrome.action.getBadgeText({ tabId: id }),
      title: await chrome.action.getTitle({ tabId: id }),
    }),
    tabId,
  )
}

/** What the page's inspector says of it, or why there is no answer. */
export async function stateOf(extension: OpenExtension, page: Page): Promise<Answered<PageState>> {
  const tabId = await extension.tabIdOf(page)
  const worker = await extension.worker()
  return worker.evaluate(async (id) => {
    const ask = { to: 'page', ask: 'describePage' }
    const answer = await chrome.tabs.sendMessage(id, ask, { frameId: 0 }).catch(() => null)
    return answer ?? { ok: false, failure: { code: 'no-answer' } }
  }, tabId)
}

/** Waits until a check gives something else than null; throws with what it waited for after 15 seconds. */
export async function until<T>(what: string, check: () => Promise<T | null>): Promise<T> {
  for (let tries = 0; tries < 300; tries++) {
    const answer = await check()
    if (answer !== null) return answer
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`Waited in vain for ${what}.`)
}

/** Opens a page of the portal and waits until the inspector has read it as a report. */
export async function openReport(extension: OpenExtension, page: Page, address: string): Promise<PageState> {
  await page.goto(address)
  return until(`the report at ${address}`, async () => {
    const state = await stateOf(extension, page)
    return state.ok && state.answer.outcome.kind === 'report' && state.answer.check ? state.answer : null
  })
}
