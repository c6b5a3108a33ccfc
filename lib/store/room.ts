/** Bytes that the extension's origin uses and may use; the browser rounds both. */
export interface StorageRoom {
  used: number
  most: number
}

/** How much room the library takes and may take, or null where the browser does not say. */
export async function storageRoom(): Promise<StorageRoom | null> {
  const estimate = await navigator.storage?.estimate?.().catch(() => null)
  if (estimate?.usage === undefined || estimate.quota === undefined) return null
  return { used: estimate.usage, most: estimate.quota }
}

/**
 * Asks the browser never to clear the library by itself, and says whether it agreed. Chromium takes this question from
 * windows only, so a service worker gets false and leaves it to the popup and the library's tab.
 */
export async function askToPersist(): Promise<boolean> {
  if (!navigator.storage?.persist) return false
  return (await navigator.storage.persisted()) || navigator.storage.persist().catch(() => false)
}
