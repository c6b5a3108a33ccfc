import { useEffect, useRef } from 'preact/hooks'

interface KeptPageProps {
  /** The frame's name for those who do not see it. */
  label: string
  /** HTML that does nothing; see `stillPage`. */
  html: string
  /** Where it is led: a fragment of `stillPage`'s; another object leads there again. */
  at: { fragment: string }
}

/**
 * A kept page in a frame of its own that may do nothing: no scripts, no forms, no windows, no origin. Since nothing can
 * scroll in it, it is led to a place by the fragment of its address, which changes nothing else.
 */
export function KeptPage({ label, html, at }: KeptPageProps) {
  const frame = useRef<HTMLIFrameElement>(null)
  // Before the page is there, a new address would take its place.
  const loaded = useRef<string | null>(null)
  const go = () => {
    // Replaced, so that the window's way back does not lead through every place.
    if (loaded.current === html) frame.current?.contentWindow?.location.replace(`about:srcdoc#${at.fragment}`)
  }
  useEffect(go, [at, html])
  return (
    <iframe
      // Another page in the same frame would be one more step on the way back.
      key={html}
      ref={frame}
      class="kept-page"
      title={label}
      sandbox=""
      referrerpolicy="no-referrer"
      srcdoc={html}
      onLoad={() => {
        loaded.current = html
        go()
      }}
    />
  )
}
