import { liveQuery } from 'dexie'
import { type StoreFailure, storeFailure } from './failure.ts'

/**
 * Calls `show` with what `read` gives, now and whenever the library changes in any context, until the signal ends it.
 * `read` may call any reading function of this room. After a failure it says so once and stops.
 */
export function watch<T>(
  read: () => Promise<T>,
  { show, fail, signal }: { show: (value: T) => void; fail: (failure: StoreFailure) => void; signal: AbortSignal },
): void {
  if (signal.aborted) return
  const watching = liveQuery(read).subscribe({ next: show, error: (error: unknown) => fail(storeFailure(error)) })
  signal.addEventListener('abort', () => watching.unsubscribe(), { once: true })
}
