import { changeLibrary, readLibrary } from './open.ts'
import { rollState } from './roll.ts'
import type { ExportedState, Library } from './schema.ts'

/** That it is time to export the library: it lives in this browser only. */
export interface ExportReminder {
  /** When the whole library was last exported, as ISO date and time; null when it never was. */
  since: string | null
  /** Captures that came since. */
  news: number
}

/** So many captures are worth a reminder at once, and any at all after so many days. */
const MANY = 50
const DAYS = 30
const DAY = 86_400_000

/** Notes that the whole library was exported at a time, in milliseconds. */
export function noteExport(now: number): Promise<void> {
  return changeLibrary(async (library) => {
    const { captures } = await rollState(library)
    await library.state.put({ key: 'exported', at: new Date(now).toISOString(), captures })
  })
}

/** Whether the person should be reminded to export now (in milliseconds), or null while there is no need. */
export function exportReminder(now: number): Promise<ExportReminder | null> {
  return readLibrary(async (library) => {
    // What could not be upgraded cannot say, and says something graver anyway.
    if (library.verno === 1) return null
    const { captures } = await rollState(library)
    const last = await lastExport(library)
    const news = Math.max(0, captures - (last?.captures ?? 0))
    const isLongAgo = last !== null && now - Date.parse(last.at) > DAYS * DAY
    return news >= MANY || (news > 0 && isLongAgo) ? { since: last?.at ?? null, news } : null
  })
}

async function lastExport(library: Library): Promise<ExportedState | null> {
  const state = await library.state.get('exported')
  return state?.key === 'exported' ? state : null
}
