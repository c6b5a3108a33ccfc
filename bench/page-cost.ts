import type { CDPSession } from 'playwright-core'

/** One event of a trace, as far as it is looked at; times in microseconds. */
export interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  ts: number
  dur?: number
  /** Time of the thread's own, which other processes do not lengthen. */
  tdur?: number
  args: { name?: string; data?: { url?: string; score?: number } }
}

/** What the extension costs a page's main thread; times in milliseconds of the thread's own. */
export interface PageCost {
  script: number
  /** Style, layout and paint after its marks and panel. */
  drawing: number
  longest: number
  /** Sum of the layout shifts' scores. */
  shift: number
}

const CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'loading', 'v8']
const DRAWING = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit'])
const OURS = 'content-scripts/'

/** Runs some work and gives the events of all processes meanwhile. */
export async function trace(session: CDPSession, work: () => Promise<unknown>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = []
  const take = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]))
  session.on('Tracing.dataCollected', take)
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  })
  await work()
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  await complete
  session.off('Tracing.dataCollected', take)
  return events
}

/**
 * What the content scripts cost the page: every task from the first of theirs on, for the page itself is at rest by
 * then; tasks in which the browser's driver evaluates a script of its own are left out.
 */
export function costOf(events: readonly TraceEvent[]): PageCost {
  const first = events.find(({ name, args }) => name === 'EvaluateScript' && args.data?.url?.includes(OURS))
  if (!first) throw new Error('No content script ran.')
  const own = events.filter(({ pid, tid, ts }) => pid === first.pid && tid === first.tid && ts >= first.ts - 1000)
  const isWithin = (event: TraceEvent, task: TraceEvent) =>
    event.ts >= task.ts && event.ts + (event.dur ?? 0) <= task.ts + (task.dur ?? 0)
  const tasks = own
    .filter(({ name, ph }) => name === 'RunTask' && ph === 'X')
    .map((task) => ({ task, within: own.filter((event) => event !== task && isWithin(event, task)) }))
    .filter(({ within }) => !within.some(({ name, args }) => name === 'EvaluateScript' && !args.data?.url))
  const timeOf = ({ tdur = 0 }: TraceEvent) => tdur / 1000
  const sum = (times: readonly number[]) => times.reduce((all, one) => all + one, 0)
  const drawing = sum(tasks.flatMap(({ within }) => within.filter(({ name }) => DRAWING.has(name)).map(timeOf)))
  const all = tasks.map(({ task }) => timeOf(task))
  return {
    script: sum(all) - drawing,
    drawing,
    longest: Math.max(...all),
    shift: sum(own.filter(({ name }) => name === 'LayoutShift').map(({ args }) => args.data?.score ?? 0)),
  }
}
