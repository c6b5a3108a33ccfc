/**
 * Puts text on the clipboard from within a page, when a person has just asked for it; false when the browser refuses. By
 * the old command, because portals without TLS do not offer `navigator.clipboard`.
 */
export function copyText(page: Document, text: string): boolean {
  let isWritten = false
  const write = (event: ClipboardEvent) => {
    // Portals add lines of their own to what is copied from them.
    event.stopImmediatePropagation()
    event.preventDefault()
    event.clipboardData?.setData('text/plain', text)
    isWritten = event.clipboardData !== null
  }
  page.addEventListener('copy', write, { capture: true })
  try {
    return page.execCommand('copy') && isWritten
  } finally {
    page.removeEventListener('copy', write, { capture: true })
  }
}
