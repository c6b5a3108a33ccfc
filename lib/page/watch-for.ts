/** Bounds of watching a page that fills itself by script. */
export const PATIENCE = { milliseconds: 20_000, looks: 40, pause: 300 }

/**
 * Looks at a page now, and again after it changes, until it is what was looked for, the signal ends it, or the patience
 * is over. Answers whether it became so.
 */
export async function watchFor(
  page: Document,
  isSo: (page: Document) => boolean,
  signal: AbortSignal,
): Promise<boolean> {
  if (isSo(page)) return true
  return new Promise((resolve) => {
    let looks = PATIENCE.looks
    let timer: ReturnType<typeof setTimeout> | undefined
    const observer = new MutationObserver(() => {
      timer ??= setTimeout(look, PATIENCE.pause)
    })
    const end = (answer: boolean) => {
      observer.disconnect()
      clearTimeout(timer)
      clearTimeout(deadline)
      resolve(answer)
    }
    const look = () => {
      timer = undefined
      if (isSo(page)) end(true)
      else if (--looks === 0) end(false)
    }
    const deadline = setTimeout(() => end(isSo(page)), PATIENCE.milliseconds)
    signal.addEventListener('abort', () => end(false), { once: true })
    observer.observe(page, { childList: true, subtree: true, characterData: true })
  })
}
