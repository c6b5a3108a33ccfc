import { Dexie } from 'dexie'
import { type StoreFailure, storeFailure } from './failure.ts'

/** What watching does with what it reads. */
interface Watcher<T> {
  show: (value: T) => void
  fail: (failure: StoreFailure) => void
  signal: AbortSignal
}

/**
 * Calls `show` with what `read` gives, now and whenever the library changes in any context, until the signal ends it.
 * `read` may call any reading function of this room. After a failure it says so once and stops.
 *
 * Dexie's own live queries lose sight of a reader that awaits anything but the database, as opening it is; so every
 * change to the library, which Dexie tells all contexts of, has it read again.
 */
export function watch<T>(read: () => Promise<T>, { show, fail, signal }: Watcher<T>): void {
  if (signal.aborted) return
  let isReading = false
  let hasChanged = false
  const readAgain = async () => {
    hasChanged = true
    if (isReading) return
    isReading = true
    try {
      while (hasChanged && !signal.aborted) {
        hasChanged = false
        const value = await read()
        if (!signal.aborted) show(value)
      }
    } catch (error) {
      stop()
      if (!signal.aborted) fail(storeFailure(error))
    }
    isReading = false
  }
  const stop = () => Dexie.on.storagemutated.unsubscribe(readAgain)
  Dexie.on('storagemutated', readAgain)
  signal.addEventListener('abort', stop, { once: true })
  readAgain()
}
