import type { Box, Side } from '#components/panel/panel-state.ts'
import { adoptSheet } from '#lib/page/adopt-sheet.ts'
import { boxOf, type ViewportBox } from '#lib/page/box-of.ts'

/** Width of the open panel, as its style sheet has it. */
const PANEL_WIDTH = 344

/** Narrower windows have no room to give: there the panel covers the page. */
const ROOMY = 1200

/** In still narrower ones the panel is a sheet over the lower part of the window, this share of its height. */
const SHEET = { below: 720, share: 0.45 }

/** Where something on the page is in the panel's layer; null when it is not shown. */
export function boxInLayer(host: Element, place: Element | Range): Box | null {
  const box = boxOf(place)
  return box && fromViewport(host, box)
}

/** What of the page can be seen beside the panel, in its layer. */
export function roomInLayer(host: Element, openSide: Side | null): Box {
  const { clientWidth, clientHeight } = host.ownerDocument.documentElement
  if (clientWidth < SHEET.below) {
    const bottom = clientHeight * (openSide ? 1 - SHEET.share : 1)
    return fromViewport(host, { left: 0, top: 0, right: clientWidth, bottom })
  }
  const left = openSide === 'left' ? PANEL_WIDTH : 0
  const right = clientWidth - (openSide === 'right' ? PANEL_WIDTH : 0)
  return fromViewport(host, { left, top: 0, right, bottom: clientHeight })
}

/** Makes room for the open panel in a wide window, by one rule that is undone when the signal comes. */
export function makeRoom(page: Document, side: Side, signal: AbortSignal): void {
  const css = `
    html { scroll-padding-${side}: ${PANEL_WIDTH}px }
    @media (max-width: ${SHEET.below - 1}px) { html { scroll-padding: 0 0 ${SHEET.share * 100}vh; margin-bottom: ${SHEET.share * 100}vh } }
    @media (min-width: ${ROOMY}px) { html { margin-${side}: ${PANEL_WIDTH}px } }`
  adoptSheet(page, css, signal)
}

function fromViewport(host: Element, { left, top, right, bottom }: ViewportBox): Box {
  const origin = host.getBoundingClientRect()
  return { left: left - origin.left, top: top - origin.top, right: right - origin.left, bottom: bottom - origin.top }
}
