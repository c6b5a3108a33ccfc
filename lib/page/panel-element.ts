import { PANEL_ELEMENT } from './serialize.ts'

/**
 * Adds our one element to a page, with a style sheet of its own, until the signal takes it away. Its shadow root is
 * closed: what a person has kept of a site's reports is nothing for the site to read.
 */
export function addPanelElement(
  page: Document,
  css: string,
  signal: AbortSignal,
): { host: HTMLElement; root: ShadowRoot } {
  const host = page.createElement(PANEL_ELEMENT)
  const root = host.attachShadow({ mode: 'closed' })
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [sheet]
  } catch {
    // Firefox lets no extension touch the list of adopted sheets; inside our own root an element does as well.
    const style = page.createElement('style')
    style.textContent = css
    root.append(style)
  }
  page.documentElement.append(host)
  signal.addEventListener('abort', () => host.remove(), { once: true })
  return { host, root }
}
