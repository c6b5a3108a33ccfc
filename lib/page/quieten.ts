/** Elements that run, load, lead elsewhere, or hold text that a second reading would take for elements. */
const DROPPED =
  'applet, audio, base, canvas, embed, fencedframe, frame, frameset, iframe, link, listing, map, math, meta, noembed, noframes, noscript, object, param, plaintext, portal, script, source, svg, template, track, video, xmp'

/** Attributes that only lay out or describe; every other is taken off, whatever it is called. */
const HARMLESS = new Set(
  'align alt axis bgcolor border cellpadding cellspacing char charoff checked class clear color cols colspan dir face headers height hidden hspace id lang media nowrap open placeholder role rows rowspan rules scope selected size span start style summary title type valign value vspace width'.split(
    ' ',
  ),
)

/** Takes out of a document without a window all that runs, loads, leads elsewhere or sends; text and layout stay. */
export function quieten(page: Document, address: string): void {
  for (const element of page.querySelectorAll(DROPPED)) element.remove()
  for (const element of page.querySelectorAll('*')) {
    const led = element.localName === 'a' ? ledTo(element, address) : null
    const picture = element.localName === 'img' ? element.getAttribute('src') : null
    for (const { name } of [...element.attributes]) if (!HARMLESS.has(name)) element.removeAttribute(name)
    if (led !== null) element.setAttribute('title', led)
    if (picture !== null && /^data:image\//i.test(picture)) element.setAttribute('src', picture)
    if (/^(?:button|input|select|textarea)$/.test(element.localName)) element.setAttribute('disabled', '')
  }
}

/** Where a link led, or null of one that led to no page. */
function ledTo(link: Element, address: string): string | null {
  const target = URL.parse(link.getAttribute('href') ?? '', address)
  return target && /^https?:$/.test(target.protocol) && link.hasAttribute('href') ? target.href : null
}
