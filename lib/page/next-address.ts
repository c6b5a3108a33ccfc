/** Resolves when a page shows another address without being loaded anew, as single-page portals do. */
export async function nextAddress(page: Document, signal: AbortSignal): Promise<void> {
  const view = page.defaultView
  return new Promise((resolve) => {
    const done = () => resolve()
    const once = { once: true, signal }
    view?.addEventListener('popstate', done, once)
    view?.addEventListener('hashchange', done, once)
    // Where the browser has it, this also tells of addresses that the page's own script has put.
    ;(view as (Window & { navigation?: EventTarget }) | null)?.navigation?.addEventListener(
      'currententrychange',
      done,
      once,
    )
  })
}
