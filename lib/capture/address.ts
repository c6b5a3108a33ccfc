/**
 * The address under which a page's captures stand together: without the fragment, unless that is a route of its own
 * (#/… or #!…), as single-page portals have.
 */
export function keptAddress(address: string): string {
  return address.replace(/#(?![/!]).*$/s, '')
}

/** Whether an address leads anywhere in a browser's tab: that of a page on the web, not of a file or none. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\//i.test(address)
}

/** Host and port of an address in lower case; empty for files and whatever else has none. */
export function hostOf(address: string): string {
  return (/^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?([^/?#]*)/i.exec(address)?.[1] ?? '').toLowerCase()
}
