import { useEffect, useRef, useState } from 'preact/hooks'
import type { PassageAnswer, PassageQuestion } from './passage-messages.ts'

/** A comparison of a group's words: not asked for, under way, stopped by hand, or what the worker answered last. */
export type PassagesState = { is: 'idle' } | { is: 'stopped' } | PassageAnswer

/** Compares the words of captures in a worker when asked; another group, stopping and leaving end it. */
export function usePassages(ids: readonly string[]) {
  const [state, setState] = useState<PassagesState>({ is: 'idle' })
  const worker = useRef<Worker | null>(null)
  const end = () => {
    worker.current?.terminate()
    worker.current = null
  }
  const key = ids.join(' ')
  useEffect(() => {
    setState({ is: 'idle' })
    return end
  }, [key])

  const start = () => {
    end()
    const mine = new Worker(new URL('./passages.worker.ts', import.meta.url), { type: 'module' })
    worker.current = mine
    setState({ is: 'reading', done: 0, total: ids.length })
    mine.addEventListener('message', ({ data }: MessageEvent<PassageAnswer>) => {
      setState(data)
      if (data.is === 'done' || data.is === 'failed') end()
    })
    mine.addEventListener('error', ({ message }) => {
      setState({ is: 'failed', failure: { code: 'failed', detail: message } })
      end()
    })
    const question: PassageQuestion = { ids }
    mine.postMessage(question)
  }
  const stop = () => {
    end()
    setState({ is: 'stopped' })
  }
  return { state, start, stop }
}
