import { adoptSheet } from './adopt-sheet.ts'
import { HIGHLIGHT_SHEETS, type MarkSeverity } from './mark-sheet.ts'

/** Flagged words where they stand. */
export interface WordMark {
  range: Range
  severity: MarkSeverity
}

/** What Firefox keeps from extensions unless they ask for the page's own view of an object. */
interface Scope {
  CSS: typeof CSS
  Highlight: typeof Highlight
  wrappedJSObject?: Scope
}

/** Underlines words by CSS custom highlights, which are no HTML, until the signal ends it. */
export function highlightWords(page: Document, marks: readonly WordMark[], signal: AbortSignal): void {
  const scope = page.defaultView as unknown as Scope | null
  if (!scope || signal.aborted) return
  for (const severity of ['error', 'warning', 'info'] as const) {
    const ranges = marks.filter((mark) => mark.severity === severity).map((mark) => mark.range)
    if (ranges.length === 0) continue
    adoptSheet(page, HIGHLIGHT_SHEETS[severity], signal)
    try {
      register(scope, `gouji-${severity}`, ranges, signal)
    } catch (error) {
      if (!scope.wrappedJSObject) throw error
      register(scope.wrappedJSObject, `gouji-${severity}`, ranges, signal)
    }
  }
}

function register(scope: Scope, name: string, ranges: readonly Range[], signal: AbortSignal): void {
  const highlight = new scope.Highlight(...ranges)
  scope.CSS.highlights.set(name, highlight)
  signal.addEventListener(
    'abort',
    () => {
      if (scope.CSS.highlights.get(name) === highlight) scope.CSS.highlights.delete(name)
    },
    { once: true },
  )
}
