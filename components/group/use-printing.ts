import { useEffect, useState } from 'preact/hooks'

/** Whether the page is being printed: long lists are drawn whole then, as paper does not scroll. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => {
    const ending = new AbortController()
    const { signal } = ending
    window.addEventListener('beforeprint', () => setPrinting(true), { signal })
    window.addEventListener('afterprint', () => setPrinting(false), { signal })
    return () => ending.abort()
  }, [])
  return isPrinting
}
