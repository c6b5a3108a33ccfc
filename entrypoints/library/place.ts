import type { LibraryPlace } from '#lib/messages.ts'
import type { ViewState } from './view-state.ts'

/** What a tab's address asks for: library.html?view=compare&capture=ID&capture=ID. */
export function stateAsked(search: string): Partial<ViewState> {
  const parameters = new URLSearchParams(search)
  const captures = parameters.getAll('capture')
  const view: LibraryPlace['view'] = parameters.get('view') === 'compare' ? 'compare' : 'library'
  if (view === 'compare') return captures.length > 0 ? { view, picked: captures.slice(0, 6) } : { view }
  return { view, opened: captures[0] ?? null }
}

/** Whether a tab's address asks for the menu by which the selected reports are taken away; it asks once. */
export function asksToTakeAway(search: string): boolean {
  return new URLSearchParams(search).has('take')
}

/** The address under which a tab that stands like this can be opened again. */
export function addressOf({ view, picked, opened }: ViewState): string {
  const captures = view === 'compare' ? picked : opened === null ? [] : [opened]
  return `?${new URLSearchParams([['view', view], ...captures.map((id) => ['capture', id])])}`
}
