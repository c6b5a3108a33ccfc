import { adoptSheet } from './adopt-sheet.ts'
import { CORNERS, MARK_SHEET, type MarkSeverity } from './mark-sheet.ts'

/** What one cell is to be marked with. */
export interface Mark {
  element: Element
  severity: MarkSeverity
  /** Itself the fault, one of several, one of many, or only a part of a sum whose wrong cell is known. */
  look: 'plain' | 'possible' | 'many' | 'part'
}

const ATTRIBUTE = 'data-gouji'

/** What an animation effect lays over the sheet's rules for the looks that the attribute does not tell apart. */
const EFFECTS: Readonly<Record<Mark['look'], Readonly<Record<string, string>>>> = {
  plain: {},
  possible: { outlineStyle: 'dashed', backgroundImage: CORNERS.possible },
  many: { outlineStyle: 'none' },
  part: { outlineStyle: 'none', backgroundImage: 'none' },
}

/** Cells that are marked now, with what their attribute is and was. */
const marked = new Map<Element, { now: string; before: string | null }>()

/** Marks cells in place until the signal ends it; then each cell's HTML is what it was. */
export function markCells(page: Document, marks: readonly Mark[], signal: AbortSignal): void {
  if (signal.aborted) return
  adoptSheet(page, MARK_SHEET, signal)
  const ours = marks.filter(({ element }) => !marked.has(element))
  const effects: Animation[] = []
  for (const mark of ours) {
    const { element, severity } = mark
    marked.set(element, { now: severity, before: element.getAttribute(ATTRIBUTE) })
    element.setAttribute(ATTRIBUTE, severity)
    const effect = effectOf(mark)
    if (Object.keys(effect).length > 0) effects.push(element.animate(effect, { duration: 1, fill: 'both' }))
  }
  signal.addEventListener(
    'abort',
    () => {
      for (const effect of effects) effect.cancel()
      for (const { element } of ours) unmark(element)
    },
    { once: true },
  )
}

/** Does work that must see the page as it is without our marks; the page is not painted in between. */
export function withoutMarks<T>(work: () => T): T {
  for (const [element, { now, before }] of marked) put(element, now, before)
  try {
    return work()
  } finally {
    for (const [element, { now, before }] of marked) put(element, before, now)
  }
}

function unmark(element: Element): void {
  const attribute = marked.get(element)
  if (!attribute) return
  marked.delete(element)
  put(element, attribute.now, attribute.before)
}

/** Exchanges one value of the attribute for another, unless the page has put its own there in the meantime. */
function put(element: Element, from: string | null, to: string | null): void {
  if (element.getAttribute(ATTRIBUTE) !== from) return
  if (to === null) element.removeAttribute(ATTRIBUTE)
  else element.setAttribute(ATTRIBUTE, to)
}

function effectOf({ element, severity, look }: Mark): PropertyIndexedKeyframes {
  const effect = { ...(hasOwnGround(element) && groundOf(severity)), ...EFFECTS[look] }
  return Object.fromEntries(Object.entries(effect).map(([property, value]) => [property, [value, value]]))
}

/** Whether a cell's own style attribute, as word processors write it, would win over the sheet. */
function hasOwnGround(element: Element): boolean {
  return (element as HTMLElement).style.backgroundImage !== ''
}

function groundOf(severity: MarkSeverity): Record<string, string> {
  return { backgroundImage: CORNERS[severity], backgroundRepeat: 'no-repeat', backgroundPosition: 'right top' }
}
