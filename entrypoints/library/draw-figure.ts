/** Properties of a drawing that style sheets set and a picture on its own must carry itself. */
const STYLED = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'shape-rendering',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
]
/** What is there to be worked with, not to be looked at. */
const CONTROLS = 'button, select, .select, .choice, .menu, .hidden, .chart-note'
const MARGIN = 16

/** A picture as the text of an SVG file, and its size in px. */
export interface Picture {
  svg: string
  width: number
  height: number
}

/**
 * Draws a chart's figure as one SVG that needs nothing else: title, drawings, letters and legend where they stand, in the
 * light colours that paper wants, whatever the window's theme.
 */
export function drawFigure(figure: HTMLElement): Picture {
  // The tokens stand on `.root` and follow its theme; both are taken away again before anything is painted.
  figure.classList.add('root')
  figure.dataset.theme = 'light'
  try {
    const box = figure.getBoundingClientRect()
    // Beside a taller figure this one is stretched; the picture ends where the drawing does.
    const drawn = [...figure.querySelectorAll('.chart-parts > *')].map((part) => part.getBoundingClientRect().bottom)
    const [width, height] = [box.width + 2 * MARGIN, Math.max(box.top, ...drawn) - box.top + 2 * MARGIN]
    const place = { x: box.left - MARGIN, y: box.top - MARGIN }
    const parts = [...figure.querySelectorAll('*')].flatMap((element) => drawElement(element, place))
    const size = `width="${Math.ceil(width)}" height="${Math.ceil(height)}"`
    const ground = '<rect width="100%" height="100%" fill="#ffffff"/>'
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${ground}${parts.join('')}</svg>`
    return { svg, width: Math.ceil(width), height: Math.ceil(height) }
  } finally {
    figure.classList.remove('root')
    delete figure.dataset.theme
  }
}

interface Place {
  x: number
  y: number
}

function drawElement(element: Element, place: Place): string[] {
  if (element.closest(CONTROLS)) return []
  if (element instanceof SVGSVGElement) return [drawDrawing(element, place)]
  if (element instanceof SVGElement) return []
  const own = [...element.childNodes].filter((node) => node instanceof Text)
  return [...drawBorders(element, place), ...own.flatMap((text) => drawText(text, element, place))]
}

/** A drawing inside the picture, each of its parts with the looks that it has on screen. */
function drawDrawing(drawing: SVGSVGElement, place: Place): string {
  const { left, top } = drawing.getBoundingClientRect()
  const copy = drawing.cloneNode(true) as SVGSVGElement
  const copies = [copy, ...copy.querySelectorAll('*')]
  for (const [at, part] of [drawing, ...drawing.querySelectorAll('*')].entries()) {
    const looks = getComputedStyle(part)
    const drawn = copies[at]
    if (!drawn || part.localName === 'title') continue
    for (const name of STYLED) drawn.setAttribute(name, looks.getPropertyValue(name).replaceAll('"', "'"))
    for (const name of ['class', 'style', 'data-current']) drawn.removeAttribute(name)
  }
  copy.setAttribute('x', String(round(left - place.x)))
  copy.setAttribute('y', String(round(top - place.y)))
  copy.setAttribute('overflow', 'visible')
  return new XMLSerializer().serializeToString(copy)
}

/** Lines under heads and boxes around letters. */
function drawBorders(element: Element, place: Place): string[] {
  const looks = getComputedStyle(element)
  const { left, right, top, bottom } = element.getBoundingClientRect()
  const sides = { top: [left, top, right, top], bottom: [left, bottom, right, bottom] } as const
  const upright = { left: [left, top, left, bottom], right: [right, top, right, bottom] } as const
  return Object.entries({ ...sides, ...upright }).flatMap(([side, [x1, y1, x2, y2]]) => {
    const width = Number.parseFloat(looks.getPropertyValue(`border-${side}-width`))
    if (!(width > 0) || looks.getPropertyValue(`border-${side}-style`) === 'none') return []
    const path = `M${round(x1 - place.x)} ${round(y1 - place.y)}L${round(x2 - place.x)} ${round(y2 - place.y)}`
    return `<path d="${path}" stroke="${looks.getPropertyValue(`border-${side}-color`)}" stroke-width="${width}" fill="none"/>`
  })
}

/** Text where it stands, line by line. */
function drawText(text: Text, element: Element, place: Place): string[] {
  const looks = getComputedStyle(element)
  const size = Number.parseFloat(looks.fontSize)
  const font = `font-family="${looks.fontFamily.replaceAll('"', "'")}" font-size="${size}" font-weight="${looks.fontWeight}"`
  return linesOf(text).map(({ said, box }) => {
    const baseline = round(box.top + box.height / 2 + size * 0.35 - place.y)
    const safe = said.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
    return `<text x="${round(box.left - place.x)}" y="${baseline}" ${font} fill="${looks.color}">${safe}</text>`
  })
}

function linesOf(text: Text): { said: string; box: DOMRect }[] {
  const lines: { said: string; box: DOMRect }[] = []
  const range = document.createRange()
  for (let at = 0; at < text.data.length; at++) {
    range.setStart(text, at)
    range.setEnd(text, at + 1)
    const box = range.getBoundingClientRect()
    const last = lines.at(-1)
    if (last && Math.abs(last.box.top - box.top) < 2) last.said += text.data[at]
    else if (text.data[at]?.trim()) lines.push({ said: text.data[at] ?? '', box })
  }
  return lines
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
