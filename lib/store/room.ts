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

/** Whether the browser has promised never to clear the library by itself. */
export async function isPersistent(): Promise<boolean> {
  return (await navigator.storage?.persisted?.().catch(() => false)) ?? false
}

/**
 * Asks the browser never to clear the library by itself, and says whether it agreed. Chromium takes this question from
 * windows only, so this is for the popup and the library's tab, once there is something to lose.
 */
export async function askToPersist(): Promise<boolean> {
  if (!navigator.storage?.persist) return false
  return (await isPersistent()) || navigator.storage.persist().catch(() => false)
}
