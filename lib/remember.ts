import { browser } from 'wxt/browser'

/** What a window left under a name when it closed, or undefined when it left nothing or cannot be asked. */
export async function recall(name: string): Promise<unknown> {
  try {
    return (await browser.storage.local.get(name))[name]
  } catch {
    return undefined
  }
}

/** Leaves a plain JSON value under a name for the next window. What cannot be remembered is no loss to say. */
export async function remember(name: string, value: unknown): Promise<void> {
  try {
    await browser.storage.local.set({ [name]: value })
  } catch {
    // A full or locked storage costs the reader a click at the next opening, nothing else.
  }
}
