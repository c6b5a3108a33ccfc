import { effect, signal } from '@preact/signals'
import * as z from 'zod/mini'
import { RATE_IDS } from '#lib/comparison/rate.ts'
import { recall, remember } from '#lib/remember.ts'

/** A field that falls back to what it is at first when an older or newer version left something else. */
function field<T>(schema: z.ZodMiniType<T>, atFirst: NoInfer<T>) {
  return z.catch(schema, atFirst)
}

const ViewState = z.object({
  view: field(z.enum(['page', 'compare', 'library']), 'page'),
  /** Address of the report that the popup was last opened over. */
  lastReport: field(z.nullable(z.string()), null),
  /** Ids of the captures that are compared, in order. */
  picked: field(z.array(z.string()).check(z.maxLength(6)), []),
  what: field(z.enum(['figures', 'words']), 'figures'),
  lines: field(z.enum(['differences', 'totals', 'all']), 'totals'),
  hidesOnlySome: field(z.boolean(), false),
  showsOnlyNew: field(z.boolean(), false),
  /** The rate whose formula is shown. */
  rate: field(z.enum(RATE_IDS), 'openRate'),
  areRatesFolded: field(z.boolean(), false),
  foldedTables: field(z.array(z.enum(['disclosure', 'requests', 'disputes'])), ['disclosure']),
  search: field(z.string(), ''),
  /** What the library is filtered by; nothing chosen is no filter. */
  years: field(z.array(z.number()), []),
  editions: field(z.array(z.enum(['2019', '2021'])), []),
  worst: field(z.array(z.enum(['error', 'warning', 'clean'])), []),
  /** Paths of regions, such as 山东省/泰安市. */
  regions: field(z.array(z.string()), []),
  sort: field(z.enum(['capturedAt', 'organ', 'year', 'errors']), 'capturedAt'),
  /** The order of organs on the library's tab. */
  organSort: field(z.enum(['region', 'organ', 'capturedAt', 'errors', 'missing']), 'region'),
  isAscending: field(z.boolean(), false),
  /** Ids of the captures that are selected in the library. */
  selected: field(z.array(z.string()), []),
  /** Id of the capture whose history is open on the library's tab. */
  opened: field(z.nullable(z.string()), null),
})

/** How the windows stand: view, picked reports, filters, folds. */
export type ViewState = z.infer<typeof ViewState>

/** Whether this tab was opened to take the selected reports away; until it has shown how. */
export const takesAway = signal(false)

const NAME = 'view'

/** How this window stands; popup and tab share what is remembered of it. */
export const viewState = signal<ViewState>(ViewState.parse({}))

/** Takes up what the last window left, with what this one's address asks for laid over it, and remembers from now on. */
export async function takeUpState(asked: Partial<ViewState>): Promise<void> {
  const left = ViewState.safeParse((await recall(NAME)) ?? {})
  viewState.value = { ...(left.success ? left.data : viewState.value), ...asked }
  effect(() => {
    remember(NAME, viewState.value)
  })
}

/** Changes how this window stands. */
export function changeState(change: Partial<ViewState>): void {
  viewState.value = { ...viewState.value, ...change }
}

/** No filter at all. */
export const NO_FILTERS = { search: '', years: [], editions: [], worst: [], regions: [] }

/** Selects captures in the library, or takes them out of the selection. */
export function select(ids: readonly string[], areSelected: boolean): void {
  const selected = new Set(viewState.value.selected)
  for (const id of ids) {
    if (areSelected) selected.add(id)
    else selected.delete(id)
  }
  changeState({ selected: [...selected] })
}
