interface KeptPageProps {
  /** The frame's name for those who do not see it. */
  label: string
  /** HTML that does nothing; see `stillPage`. */
  html: string
}

/** A kept page in a frame of its own that may do nothing: no scripts, no forms, no windows, no origin. */
export function KeptPage({ label, html }: KeptPageProps) {
  return <iframe class="kept-page" title={label} sandbox="" referrerpolicy="no-referrer" srcdoc={html} />
}
