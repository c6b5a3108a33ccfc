import { isElement } from './node-kinds.ts'

/** What a watcher made of a change: whether the page now says something else. */
export type Verdict = 'same' | 'different'

/** Milliseconds to wait for a page to come to rest, and the most between two looks at a page that never does. */
export const PAUSES = { first: 400, most: 10_000 }

/**
 * Calls back when parts of a page that matter have changed and it has come to rest. A page that keeps moving without
 * saying anything new is looked at ever more rarely.
 */
export function watchChanges(
  page: Document,
  matters: (change: MutationRecord) => boolean,
  look: () => Promise<Verdict>,
  signal: AbortSignal,
): void {
  let pause = PAUSES.first
  let timer: ReturnType<typeof setTimeout> | undefined
  const observer = new MutationObserver((changes) => {
    if (timer === undefined && changes.some(matters)) timer = setTimeout(lookNow, pause)
  })
  const lookNow = async () => {
    timer = undefined
    pause = (await look()) === 'different' ? PAUSES.first : Math.min(pause * 2, PAUSES.most)
  }
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect()
      clearTimeout(timer)
    },
    { once: true },
  )
  observer.observe(page, { childList: true, subtree: true, characterData: true })
}

/** Whether a change brings, or takes away, a table. */
export function movesTable({ addedNodes, removedNodes }: MutationRecord): boolean {
  return [...addedNodes, ...removedNodes].some(
    (node) => isElement(node) && (node.localName === 'table' || node.querySelector('table') !== null),
  )
}
