const INLINE = new Set(
  'a abbr acronym b basefont bdi bdo big cite code data dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr del'.split(
    ' ',
  ),
)
const SKIPPED = new Set(
  'script style noscript template select option optgroup textarea input button datalist canvas audio video map math svg head link meta base title rt rp gouji-panel'.split(
    ' ',
  ),
)

/** Whether an element's text runs on in the line it stands in, by name and inline style; office markup such as o:p does. */
export function isInline(name: string, style: string | null): boolean {
  const display = style === null ? undefined : /(?:^|;)\s*display\s*:\s*(block|inline)\s*(?:;|!|$)/i.exec(style)?.[1]
  return display === undefined ? INLINE.has(name) || name.includes(':') : display.toLowerCase() === 'inline'
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
export function isStruckOut(name: string, style: string | null): boolean {
  return (
    name === 'del' ||
    name === 's' ||
    name === 'strike' ||
    (style !== null && /text-decoration[^;]{0,80}line-through/i.test(style))
  )
}

/** Whether an element raises its text above the line, as marks of notes are. */
export function isRaised(name: string, style: string | null): boolean {
  return name === 'sup' || (style !== null && /vertical-align\s*:\s*super/i.test(style))
}

/** Whether an input of a type shows its value as text; without a type it does. */
export function showsText(type: string | null): boolean {
  return (
    type === null ||
    !/^(?:hidden|submit|button|reset|image|checkbox|radio|file|range|color|password|search)$/i.test(type)
  )
}

/** Whether an element is a form's field that may show a number. */
export function isField(name: string): boolean {
  return name === 'input' || name === 'textarea' || name === 'select'
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
