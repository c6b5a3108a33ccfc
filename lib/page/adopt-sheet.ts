/** What Firefox keeps from extensions unless they ask for the page's own view of an object. */
interface Waived {
  wrappedJSObject?: { document: Document; CSSStyleSheet: typeof CSSStyleSheet }
}

/** Lays a style sheet on a document without an element, until the signal takes it off again. */
export function adoptSheet(page: Document, css: string, signal: AbortSignal): void {
  const scope = page.defaultView
  if (!scope || signal.aborted) return
  try {
    adopt(page, scope.CSSStyleSheet, css, signal)
  } catch (error) {
    // Firefox lets no extension touch the list of adopted sheets through its own view of the page.
    const waived = (scope as Waived).wrappedJSObject
    if (!waived) throw error
    adopt(waived.document, waived.CSSStyleSheet, css, signal)
  }
}

function adopt(page: Document, Sheet: typeof CSSStyleSheet, css: string, signal: AbortSignal): void {
  const sheet = new Sheet()
  sheet.replaceSync(css)
  page.adoptedStyleSheets.push(sheet)
  signal.addEventListener(
    'abort',
    () => {
      const at = page.adoptedStyleSheets.indexOf(sheet)
      if (at >= 0) page.adoptedStyleSheets.splice(at, 1)
    },
    { once: true },
  )
}
