import { useEffect, useState } from 'preact/hooks'
import type { Failure } from '#lib/capture/failure.ts'
import { watch } from '#lib/store/watch.ts'

/** What was read from the library, live: not yet, the value, or why not. */
export type Watched<T> =
  | { is: 'reading' }
  | { is: 'read'; value: T }
  | { is: 'failed'; failure: Failure; retry: () => void }

/** Reads from the library now, when it changes, and when one of `inputs` does; what was read before stays until then. */
export function useWatched<T>(read: () => Promise<T>, inputs: readonly unknown[]): Watched<T> {
  const [watched, setWatched] = useState<Watched<T>>({ is: 'reading' })
  const [tries, setTries] = useState(0)
  useEffect(() => {
    const ending = new AbortController()
    watch(read, {
      show: (value) => setWatched({ is: 'read', value }),
      fail: ({ failure }) => setWatched({ is: 'failed', failure, retry: () => setTries((count) => count + 1) }),
      signal: ending.signal,
    })
    return () => ending.abort()
  }, [...inputs, tries])
  return watched
}
