import { readPage } from '#lib/page/read-page.ts'
import type { Outcome } from '#lib/reading/outcome.ts'
import { readReport } from '#lib/reading/read-report.ts'
import type { Check } from '#lib/report/finding.ts'
import { checkInSteps } from '#lib/rules/check-report.ts'

/** What a document turned out to be, with the elements that the report's refs number. */
export interface Inspection {
  outcome: Outcome
  /** null unless it is a report. */
  check: Check | null
  elements: readonly Node[]
}

/** Milliseconds that the search for the wrong cell may take before the page is held up. */
const REPAIR_TIME = 20

/** Milliseconds after which the page has its turn again. */
const TURN_TIME = 10

/** A document before it has been read. */
export const UNREAD: Inspection = {
  outcome: { kind: 'other', reason: { code: 'page-is-empty' }, attachments: [] },
  check: null,
  elements: [],
}

/**
 * Reads and checks a document, in steps between which the page goes on; what cannot be read says so instead of throwing.
 */
export async function inspectPage(page: Document): Promise<Inspection> {
  try {
    await nextTask()
    const { document, elements } = readPage(page)
    await nextTask()
    const outcome = readReport(document)
    if (outcome.kind !== 'report') return { outcome, check: null, elements }
    const limit = { now: () => performance.now(), milliseconds: REPAIR_TIME }
    const check = await inTurns(checkInSteps(outcome.report, {}, limit))
    await nextTask()
    return { outcome, check, elements }
  } catch (error) {
    const reason = { code: 'file-not-readable', detail: String(error) } as const
    return { outcome: { kind: 'unreadable', reason, attachments: [] }, check: null, elements: [] }
  }
}

/** Does some work step by step, and lets the page have its turn whenever the steps have taken a while. */
async function inTurns<T>(steps: Iterator<void, T>): Promise<T> {
  let until = Number.NEGATIVE_INFINITY
  for (;;) {
    if (performance.now() > until) {
      await nextTask()
      until = performance.now() + TURN_TIME
    }
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** Lets the page have its turn; a message comes sooner than a timer, above all in a tab that is not in front. */
function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    port1.onmessage = () => resolve()
    port2.postMessage(null)
  })
}

/** Whether two inspections say the same of the same cells. */
export function saysTheSame(one: Inspection, other: Inspection): boolean {
  if (JSON.stringify(one.outcome) !== JSON.stringify(other.outcome)) return false
  if (one.outcome.kind !== 'report') return true
  const refs = Object.values(one.outcome.report.figures).map((figure) => figure.ref)
  return refs.every((ref) => one.elements[ref] === other.elements[ref])
}

/** Whether something that was read is no longer there: the report itself, or one of its printed tables. */
export function hasLost(before: Inspection, after: Inspection): boolean {
  if (before.outcome.kind !== 'report') return false
  if (after.outcome.kind !== 'report') return true
  const printed = ({ tables }: typeof before.outcome.report) =>
    tables.filter((table) => table.state === 'printed').map((table) => table.id)
  const still = new Set(printed(after.outcome.report))
  return printed(before.outcome.report).some((id) => !still.has(id))
}
