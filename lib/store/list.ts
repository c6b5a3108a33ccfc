import { Dexie } from 'dexie'
import type { CaptureSummary } from '#lib/capture/summary.ts'
import type { Edition } from '#lib/form/form.ts'
import type { Library } from './schema.ts'

/** Which captures to list, and in which order; without anything the newest 50. Of each address only the latest. */
export interface CaptureQuery {
  /** Parts that title, organ's name or address must all contain, separated by spaces; letter case does not matter. */
  words?: string
  year?: number
  edition?: Edition
  host?: string
  /** The gravest finding: errors; no errors but warnings; neither. */
  worst?: 'error' | 'warning' | 'clean'
  sort?: 'capturedAt' | 'organ' | 'year' | 'errors'
  isAscending?: boolean
  offset?: number
  limit?: number
}

/** One page of a list: its lines, and how many lines the whole list has. */
export interface CapturePage {
  captures: CaptureSummary[]
  total: number
}

const INDEXES = {
  capturedAt: '[latest+capturedAt]',
  organ: '[latest+organ+yearOrder]',
  year: '[latest+yearOrder]',
  errors: '[latest+errors]',
} as const

/** The lines of a list; without a filter only those that are shown are read. */
export async function listOf(library: Library, query: CaptureQuery): Promise<CapturePage> {
  const { sort = 'capturedAt', isAscending = false, offset = 0, limit = 50 } = query
  const all = () => library.captures.where(INDEXES[sort]).between([1, Dexie.minKey], [1, Dexie.maxKey])
  const inOrder = () => (isAscending ? all() : all().reverse())
  const isWanted = filterOf(query)
  if (!isWanted) {
    const [captures, total] = await Promise.all([inOrder().offset(offset).limit(limit).toArray(), all().count()])
    return { captures, total }
  }
  const captures = await inOrder().filter(isWanted).toArray()
  return { captures: captures.slice(offset, offset + limit), total: captures.length }
}

/** Whether a line is wanted, or null when all are. */
function filterOf({
  words = '',
  year,
  edition,
  host,
  worst,
}: CaptureQuery): ((line: CaptureSummary) => boolean) | null {
  const parts = words.toLowerCase().split(/\s+/).filter(Boolean)
  const tests: ((line: CaptureSummary) => boolean)[] = []
  if (parts.length > 0) tests.push((line) => containsAll(`${line.title} ${line.agency} ${line.address}`, parts))
  if (year !== undefined) tests.push((line) => line.year === year)
  if (edition) tests.push((line) => line.edition === edition)
  if (host) tests.push((line) => line.host === host)
  if (worst) tests.push((line) => worstOf(line) === worst)
  return tests.length > 0 ? (line) => tests.every((holds) => holds(line)) : null
}

function containsAll(text: string, parts: readonly string[]): boolean {
  const folded = text.toLowerCase()
  return parts.every((part) => folded.includes(part))
}

function worstOf({ errors, warnings }: CaptureSummary): CaptureQuery['worst'] {
  if (errors > 0) return 'error'
  return warnings > 0 ? 'warning' : 'clean'
}
