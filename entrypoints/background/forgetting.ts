import { browser } from 'wxt/browser'
import { forgetRemoved } from '#lib/store/remove.ts'

/** Forgets for good, when the browser starts, what was removed before: by then no undo is on screen any more. */
export function forgetOnStart(): void {
  browser.runtime.onStartup.addListener(() => {
    // A library that cannot be opened now says so when it is used.
    forgetRemoved().catch(() => {})
  })
}
