import { browser } from 'wxt/browser'
import type { LibraryPlace } from '#lib/messages.ts'

/** Opens the library's tab at a place: library.html?view=compare&capture=ID&capture=ID. */
export async function openLibraryTab({ view, captures = [], takesAway }: LibraryPlace): Promise<undefined> {
  const place = new URLSearchParams([['view', view], ...captures.map((id) => ['capture', id])])
  if (takesAway) place.set('take', '')
  await browser.tabs.create({ url: browser.runtime.getURL(`/library.html?${place}`) })
}
