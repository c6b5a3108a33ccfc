import type { WordMark } from '#lib/page/highlight.ts'
import { isElement } from '#lib/page/node-kinds.ts'
import type { FindingGroup } from '#lib/rules/group-findings.ts'
import { groupsByCell, type ShownReport, wordMarksFor } from './shown-report.ts'

/** What is pointed at: a marked cell or flagged words, and what is said of it. */
export interface Pointed {
  place: Element | Range
  groups: readonly [FindingGroup, ...FindingGroup[]]
}

/** Milliseconds that the pointer rests before a card comes, and that a card stays after it has left. */
const REST = { before: 150, after: 300 }

/** Calls back when the pointer, or the focus, comes to rest on something marked, and with null when it has left. */
export function watchPointing(
  shown: ShownReport,
  onPoint: (pointed: Pointed | null) => void,
  signal: AbortSignal,
): void {
  const { page } = shown
  if (!page) return
  const cells = groupsByCell(shown)
  const words = wordMarksFor(shown)
  let last: Element | Range | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const point = (pointed: Pointed | null) => {
    if ((pointed?.place ?? null) === last) return
    last = pointed?.place ?? null
    clearTimeout(timer)
    timer = setTimeout(() => onPoint(pointed), pointed ? REST.before : REST.after)
  }
  const find = (event: Event, x: number, y: number): Pointed | null => {
    const target = isElement(event.target) ? event.target : null
    for (let element = target; element; element = element.parentElement) {
      const [first, ...others] = cells.get(element) ?? []
      if (first) return { place: element, groups: [first, ...others] }
    }
    const word = target && words.find(({ range }) => target.contains(range.startContainer) && covers(range, x, y))
    return word ? { place: word.range, groups: [word.group] } : null
  }
  const onMove = (event: PointerEvent) => point(find(event, event.clientX, event.clientY))
  page.addEventListener('pointermove', onMove, { passive: true, signal })
  page.addEventListener('focusin', (event) => point(find(event, -1, -1)), { signal })
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true })
}

function covers(range: WordMark['range'], x: number, y: number): boolean {
  return [...range.getClientRects()].some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)
}
