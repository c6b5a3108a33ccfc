import { Dexie } from 'dexie'
import { lineOfRow, linesOfSheet, NO_ROLL, type RollLine, rollState } from './roll.ts'
import type { CaptureRow, Library, RollState } from './schema.ts'
import { TextPool } from './text-pool.ts'
import { rowsOfToday } from './upgrade.ts'

/** What lists are sorted by. */
export type SortKey = 'capturedAt' | 'organ' | 'year' | 'errors'

/** Sheets read at once: a reader's other work comes between. */
const SHEETS = 32

/** The roll in memory: read once in a context, and after that only the sheets that have changed. */
class OpenRoll {
  private state: Pick<RollState, 'id' | 'revision'> = NO_ROLL
  private readonly sheets = new Map<number, RollLine[]>()
  private readonly pool = new TextPool()
  private readonly orders = new Map<SortKey, readonly RollLine[]>()

  /** Whether nothing has changed since it was read. */
  isOf({ id, revision }: RollState): boolean {
    return this.state.id === id && this.state.revision === revision
  }

  /** Takes up what has changed since it was read. */
  async refresh(library: Library): Promise<void> {
    const state = await rollState(library)
    if (this.isOf(state)) return
    if (state.id === this.state.id) await this.readChanged(library)
    else await this.readAll(library, state.lastSheet)
    this.state = state
    this.orders.clear()
  }

  /** All lines in an order, ascending; equal ones by the time of taking, then by id. */
  inOrder(sort: SortKey): readonly RollLine[] {
    const known = this.orders.get(sort)
    if (known) return known
    const byTime = this.orders.get('capturedAt') ?? [...this.sheets.values()].flat().sort(compareTimes)
    this.orders.set('capturedAt', byTime)
    const order = sort === 'capturedAt' ? byTime : byTime.toSorted(COMPARISONS[sort])
    this.orders.set(sort, order)
    return order
  }

  /** Takes up lines that stand on no sheet. */
  readLines(lines: readonly RollLine[]): void {
    this.sheets.set(0, [...lines])
  }

  private async readAll(library: Library, lastSheet: number): Promise<void> {
    this.sheets.clear()
    for (let first = 1; first <= lastSheet; first += SHEETS) {
      const sheets = await library.roll
        .where('id')
        .between(first, first + SHEETS)
        .toArray()
      for (const sheet of sheets) this.sheets.set(sheet.id, linesOfSheet(sheet, this.pool))
    }
  }

  private async readChanged(library: Library): Promise<void> {
    const sheets = await library.roll.where('revision').above(this.state.revision).toArray()
    for (const sheet of sheets) this.sheets.set(sheet.id, linesOfSheet(sheet, this.pool))
  }
}

function compareTimes(one: RollLine, other: RollLine): number {
  return one.capturedAt - other.capturedAt || (one.id < other.id ? -1 : 1)
}

const COMPARISONS: Readonly<Record<Exclude<SortKey, 'capturedAt'>, (one: RollLine, other: RollLine) => number>> = {
  organ: (one, other) =>
    one.series === other.series ? (one.year ?? 0) - (other.year ?? 0) : one.series < other.series ? -1 : 1,
  year: (one, other) => (one.year ?? 0) - (other.year ?? 0),
  errors: (one, other) => one.errors - other.errors,
}

const roll = new OpenRoll()
let turn: Promise<unknown> = Promise.resolve()

/** The roll as the library holds it now. Asking for its state comes first, because that is what a live query watches. */
export async function openRoll(library: Library): Promise<OpenRoll> {
  if (library.verno === 1) return rollOfOld(library)
  const state = await rollState(library)
  if (roll.isOf(state)) return roll
  const mine = turn
    .catch(() => {})
    .then(() => library.transaction('r', library.state, library.roll, async () => roll.refresh(library)))
  turn = mine
  await mine
  return roll
}

/** The roll of a library that could not be upgraded and has none: made anew of its list lines, each time it is asked for. */
async function rollOfOld(library: Library): Promise<OpenRoll> {
  const rows: CaptureRow[] = await library.captures
    .where('[latest+capturedAt]')
    .between([1, Dexie.minKey], [1, Dexie.maxKey])
    .toArray()
  const made = new OpenRoll()
  made.readLines(rowsOfToday(library, rows).map(lineOfRow))
  return made
}
