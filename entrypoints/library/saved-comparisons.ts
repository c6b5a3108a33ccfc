import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { recall, remember } from '#lib/remember.ts'

/** A comparison or group under a name, as the address that shows it. */
export const SavedComparison = z.object({
  /** Random UUID. */
  id: z.string(),
  name: z.string().check(z.maxLength(100)),
  /** From the question mark on; the page that shows it is ours. */
  search: z.string().check(z.startsWith('?')),
  /** ISO date and time. */
  savedAt: z.string(),
})
export type SavedComparison = z.infer<typeof SavedComparison>

const NAME = 'saved-comparisons'
/** More names than this are no help in finding one again. */
export const MOST_SAVED = 200

/** What is saved, the last first; entries that no version of ours can have written are passed over. */
export async function listSaved(): Promise<SavedComparison[]> {
  const left = await recall(NAME)
  if (!Array.isArray(left)) return []
  return left.flatMap((one) => {
    const saved = SavedComparison.safeParse(one)
    return saved.success ? [saved.data] : []
  })
}

/** Saves an address under a name; the same name saves over what it named before. */
export function saveComparison(name: string, search: string): Promise<void> {
  const saved: SavedComparison = { id: crypto.randomUUID(), name, search, savedAt: new Date().toISOString() }
  return changeSaved((before) => [saved, ...before.filter((one) => one.name !== name)].slice(0, MOST_SAVED))
}

/** Forgets a saved comparison; the reports stay. */
export function forgetComparison(id: string): Promise<void> {
  return changeSaved((before) => before.filter((one) => one.id !== id))
}

/** Puts back what was forgotten, in the order of saving. */
export function restoreComparison(saved: SavedComparison): Promise<void> {
  return changeSaved((before) =>
    [saved, ...before.filter(({ id }) => id !== saved.id)].sort((one, other) => (one.savedAt < other.savedAt ? 1 : -1)),
  )
}

/** Calls back when anything is saved or forgotten in any window, until the signal ends it. */
export function watchSaved(changed: () => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, unknown>) => NAME in changes && changed()
  browser.storage.local.onChanged.addListener(listen)
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listen), { once: true })
}

/** Two windows that save at the same moment take turns, so that neither writes over the other. */
async function changeSaved(change: (before: SavedComparison[]) => SavedComparison[]): Promise<void> {
  await navigator.locks.request(NAME, async () => remember(NAME, change(await listSaved())))
}
