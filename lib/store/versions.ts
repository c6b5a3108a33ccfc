import { Dexie } from 'dexie'
import type { Library } from './schema.ts'

/** The captures of an address in the order of their versions, or those before a version. */
export function versionsAt(library: Library, address: string, before: unknown = Dexie.maxKey) {
  return library.captures.where('[address+version]').between([address, Dexie.minKey], [address, before], true, false)
}

/** The number of an address's next capture; a removed one keeps its own, so that it can be put back. */
export async function nextVersion(library: Library, address: string): Promise<number> {
  const removed = library.removed
    .where('[capture.address+capture.version]')
    .between([address, Dexie.minKey], [address, Dexie.maxKey])
  const last = await versionsAt(library, address).last()
  const lastRemoved = await removed.last()
  return Math.max(last?.version ?? 0, lastRemoved?.capture.version ?? 0) + 1
}
