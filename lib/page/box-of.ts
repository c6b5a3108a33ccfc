import { addressOf } from './address-of.ts'
import { detectReport } from './detect.ts'
import { isRange } from './node-kinds.ts'

/** A rectangle in CSS pixels of the top document's viewport. */
export interface ViewportBox {
  left: number
  top: number
  right: number
  bottom: number
}

/** Where an element or some words are on screen, also inside frames of the same site; null when they are not shown. */
export function boxOf(place: Element | Range): ViewportBox | null {
  const node = isRange(place) ? place.startContainer : place
  if (!node.isConnected || place.getClientRects().length === 0) return null
  const { left, top, right, bottom } = place.getBoundingClientRect()
  const { x, y } = offsetOf(node.ownerDocument?.defaultView ?? null)
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y }
}

/** How far a window's viewport stands from the top one's. */
function offsetOf(view: Window | null): { x: number; y: number } {
  const frame = view?.frameElement
  if (!view || !frame) return { x: 0, y: 0 }
  const { left, top } = frame.getBoundingClientRect()
  const outer = offsetOf(view.parent)
  return { x: outer.x + left + frame.clientLeft, y: outer.y + top + frame.clientTop }
}

/** Brings an element or words to the middle of what can be seen. */
export function bringIntoView(place: Element | Range): void {
  const element = isRange(place) ? place.startContainer.parentElement : place
  const page = element?.ownerDocument
  // A page behind another tab does not move step by step, it would still be where it was when it comes forward.
  const isCalm = page?.hidden || page?.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches
  element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: isCalm ? 'instant' : 'smooth' })
}

/**
 * The document of a frame of the same site that shows an address, anywhere below a document; null when none does. Frames
 * that their page writes have its address, so among several the one that may hold a report is meant.
 */
export function frameAt(page: Document, address: string): Document | null {
  const found = [...framesAt(page, address)]
  return found.find(detectReport) ?? found[0] ?? null
}

function* framesAt(page: Document, address: string): Iterable<Document> {
  for (const frame of page.querySelectorAll<HTMLIFrameElement>('iframe, frame')) {
    const inner = frame.contentDocument
    if (!inner) continue
    if (addressOf(inner) === address) yield inner
    yield* framesAt(inner, address)
  }
}
