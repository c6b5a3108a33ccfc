/**
 * Address of what a document shows. A document that its page wrote into a frame (about:srcdoc, about:blank) has none of
 * its own, and stands at that of the document around it.
 */
export function addressOf(page: Document): string {
  let view = page.defaultView
  try {
    while (view && view.location.protocol === 'about:' && view.parent !== view) view = view.parent as typeof view
    return view?.location.href ?? page.location.href
  } catch {
    // The document around it is another site's.
    return page.location.href
  }
}
