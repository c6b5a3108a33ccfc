const INLINE = new Set(
  'a abbr acronym b basefont bdi bdo big cite code data dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr del'.split(
    ' ',
  ),
)
const SKIPPED = new Set(
  'script style noscript template select option optgroup textarea input button datalist canvas audio video map math head link meta base title rt rp gouji-panel'.split(
    ' ',
  ),
)

/** Whether an element's text runs on in the line it stands in; office markup such as o:p does. */
export function isInline(name: string): boolean {
  return INLINE.has(name) || name.includes(':')
}

/** Whether nothing inside an element is read as the page's words. */
export function isSkipped(name: string): boolean {
  return SKIPPED.has(name)
}

/** Whether an element is a picture, frame or object. */
export function isEmbed(name: string): boolean {
  return name === 'img' || name === 'iframe' || name === 'frame' || name === 'embed' || name === 'object'
}

/** Whether an element strikes its text out, as tracked changes of an office paste do: no part of a number. */
export function isStruckOut(name: string): boolean {
  return name === 'del' || name === 's' || name === 'strike'
}

/** Whether an element stands for a table's part. */
export function isRowGroup(name: string): boolean {
  return name === 'tbody' || name === 'thead' || name === 'tfoot'
}

/** Whether an inline style hides its element. */
export function hidesByStyle(style: string | null): boolean {
  return style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i.test(style)
}

/** Whether a cell that an inline style hides still takes its place in the table. */
export function keepsPlace(style: string | null): boolean {
  return style !== null && !/(?:^|;)\s*display\s*:\s*none/i.test(style)
}

/** Whether an element sets its text in bold by name or inline style. */
export function isEmphasis(name: string, style: string | null): boolean {
  return (
    /^(?:b|strong|h[1-6])$/.test(name) || (style !== null && /font-weight\s*:\s*(?:bold|[6-9]00)|黑体/i.test(style))
  )
}
