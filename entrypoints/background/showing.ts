import { browser } from 'wxt/browser'
import { keptAddress } from '#lib/capture/address.ts'
import type { SourceAsked, SourceOutcome } from '#lib/capture/source.ts'
import { askPage } from '#lib/messages.ts'
import { inspectTab } from './injecting.ts'

/** How long (ms) a page may load before the person is told, how often it is asked, and how long a report may come late. */
const PATIENCE = { loading: 25_000, pause: 250, late: 4000 }

const underWay = new Map<string, Promise<SourceOutcome>>()

/**
 * Shows figures on the page they were read from, in the tab that has it or in a new one. The tab comes to the front only
 * once the cells can be shown; one that was opened in vain is closed again, so that the person stays where she asked.
 */
export function showSource(asked: SourceAsked, openerTabId: number | undefined): Promise<SourceOutcome> {
  // Asked again after a lost answer, the same question gets the same answer.
  const question = JSON.stringify(asked)
  const showing = underWay.get(question) ?? show(asked, openerTabId).finally(() => underWay.delete(question))
  underWay.set(question, showing)
  return showing
}

async function show(asked: SourceAsked, openerTabId: number | undefined): Promise<SourceOutcome> {
  const open = await tabAt(asked.address)
  if (open !== null) return showIn(open, asked)
  if (!(await mayRead(asked.address))) return 'not-granted'
  const opener = openerTabId === undefined ? {} : { openerTabId }
  const { id } = await browser.tabs.create({ url: asked.address, active: false, ...opener })
  if (id === undefined) return 'unreachable'
  const outcome = await showIn(id, asked)
  if (outcome !== 'shown') await browser.tabs.remove(id).catch(() => {})
  return outcome
}

/** Waits until a tab's report has been read, then shows the cells there. */
async function showIn(tabId: number, asked: SourceAsked): Promise<SourceOutcome> {
  const started = Date.now()
  let loadedAt: number | null = null
  while (Date.now() - started < PATIENCE.loading) {
    const state = await askPage({ tabId }, 'describePage')
    if (state.ok && state.answer.outcome.kind === 'report') return bringForward(tabId, asked)
    const status = await browser.tabs.get(tabId).then(
      (tab) => tab.status,
      () => 'closed',
    )
    if (status === 'closed') return 'unreachable'
    if (status === 'complete') {
      loadedAt ??= Date.now()
      const inspected = await inspectTab(tabId)
      if (!inspected.ok) return 'unreachable'
      if (Date.now() - loadedAt > PATIENCE.late) return state.ok ? 'no-report' : 'unreachable'
    }
    await new Promise((resolve) => setTimeout(resolve, PATIENCE.pause))
  }
  return 'too-slow'
}

async function bringForward(tabId: number, asked: SourceAsked): Promise<SourceOutcome> {
  const shown = await askPage({ tabId }, 'showFigures', asked)
  if (!shown.ok) return 'unreachable'
  if (shown.answer !== 'shown') return shown.answer
  const tab = await browser.tabs.update(tabId, { active: true })
  // A window that cannot be brought forward still shows the tab when the person goes there.
  if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true }).catch(() => {})
  return 'shown'
}

/** A tab that has a page open; addresses are known of sites that we have the right to. */
async function tabAt(address: string): Promise<number | null> {
  const tabs = await browser.tabs.query({})
  const isThere = (shown: string | undefined) => shown !== undefined && keptAddress(shown) === keptAddress(address)
  return tabs.find(({ url, pendingUrl }) => isThere(url) || isThere(pendingUrl))?.id ?? null
}

async function mayRead(address: string): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins: [`${new URL(address).origin}/*`] })
  } catch {
    // An address of another scheme, such as a file's, is nothing that can be asked for.
    return false
  }
}
