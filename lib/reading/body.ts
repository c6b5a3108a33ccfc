import type { Document, ElementRef } from '#lib/document/document.ts'

function pathOf(document: Document, ref: ElementRef): ElementRef[] {
  const path = [ref]
  for (let at = ref; at !== 0; ) {
    at = document.parents[at] ?? 0
    path.push(at)
  }
  return path.reverse()
}

/** The innermost element that holds all of the given ones. */
export function commonAncestor(document: Document, refs: readonly ElementRef[]): ElementRef {
  let shared: ElementRef[] | null = null
  for (const ref of refs) {
    const path = pathOf(document, ref)
    if (shared === null) shared = path
    else {
      let length = 0
      while (length < shared.length && length < path.length && shared[length] === path[length]) length++
      shared = shared.slice(0, length)
    }
  }
  return shared?.at(-1) ?? 0
}

/** Whether an element is another one or stands in it. */
export function isWithin(document: Document, ref: ElementRef, ancestor: ElementRef): boolean {
  for (let at = ref; ; at = document.parents[at] ?? 0) {
    if (at === ancestor) return true
    if (at === 0) return false
  }
}
