import { type Browser, browser } from 'wxt/browser'

type Sender = Browser.runtime.MessageSender

/** The frame a message came from, or null when it came from no tab. */
export function frameOf({ tab, frameId }: Sender): { tabId: number; frameId: number } | null {
  return tab?.id === undefined ? null : { tabId: tab.id, frameId: frameId ?? 0 }
}

/** Whether a message came from a page of the extension's own. */
export function isFromOurPage({ url }: Sender): boolean {
  return url?.startsWith(browser.runtime.getURL('/')) ?? false
}

/** Whether a sender may speak for what stands at an address: our own pages may, a site only for itself. */
export function speaksFor(from: Sender, address: string): boolean {
  return (
    isFromOurPage(from) || from.url === address || (originOf(from) !== null && originOf(from) === originAt(address))
  )
}

/** A frame without an address of its own (about:srcdoc) has the origin of the document it stands in. */
function originOf({ origin, url }: Sender): string | null {
  return origin && origin !== 'null' ? origin : originAt(url ?? '')
}

function originAt(address: string): string | null {
  const origin = URL.parse(address)?.origin
  return origin && origin !== 'null' ? origin : null
}
