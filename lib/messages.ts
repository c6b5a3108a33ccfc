import { type Browser, browser } from 'wxt/browser'
import type { CaptureRequest } from '#lib/capture/capture.ts'
import { type Answered, type Failure, failed } from '#lib/capture/failure.ts'
import type { CaptureOutcome, KeptState, LastYear } from '#lib/capture/outcome.ts'
import type { SetAside } from '#lib/capture/set-aside.ts'
import type { SourceAsked, SourceOutcome } from '#lib/capture/source.ts'
import type { Outcome } from '#lib/reading/outcome.ts'
import type { Check, Severity } from '#lib/report/finding.ts'
import type { Report } from '#lib/report/report.ts'

/** What the toolbar and the top document need to know of a report that was found. */
export interface PageSummary {
  agency: string
  year: number | null
  /** As a person counts them: failing sums that one certain cell explains are one. */
  counts: Readonly<Record<Severity, number>>
}

/** What an inspector knows of its document. */
export interface PageState {
  address: string
  windowTitle: string
  /** Kind, and the report or the reason. */
  outcome: Outcome
  /** null unless the page is a report. */
  check: Check | null
  /** null while it is not known, and for a page that is no report. */
  kept: Answered<KeptState> | null
  areMarksOn: boolean
  /** What the person set aside of the report; `partGroups` tells by it which findings stand. */
  setAsides: readonly SetAside[]
}

/** Which part of the library's tab to open; `captures` are ids. */
export interface LibraryPlace {
  view: 'page' | 'compare' | 'library'
  captures?: string[] | undefined
  /** Whether to open the menu by which the selected reports are taken away. */
  takesAway?: boolean | undefined
}

/** Which report a question is about, kept or not; the address is that of its page. */
export interface ReportAsked {
  agency: string
  address: string
  year: number | null
}

/** Questions that the top document's inspector may put to the inspector of a frame in its tab. */
export type FrameAsk =
  | 'describePage'
  | 'captureNow'
  | 'setMarks'
  | 'goToFinding'
  | 'setAside'
  | 'takeBack'
  | 'showFigures'

/** What the background answers. All of it may be asked again after a lost answer without doing a thing twice. */
export interface BackgroundAnswers {
  /** From a detector: a report stands in this frame. Puts the inspector there, once. */
  reportHere: () => undefined
  /**
   * From an inspector that has read and checked, and again when its page comes back from the history; null when the page
   * has left its report without being loaded anew.
   */
  reportSeen: (summary: PageSummary | null) => undefined
  keptAt: (now: { address: string; report: Report }) => KeptState
  captureReport: (request: CaptureRequest) => CaptureOutcome
  /** The kept report of the same organ about the year before, to hold this one against; null when there is none. */
  lastYearOf: (report: ReportAsked & { year: number }) => LastYear | null
  /** What the person set aside of this report. */
  setAsidesOf: (report: ReportAsked) => SetAside[]
  /** Sets findings aside (已核实) with a reason; `findings` are keys made by `findingKey`. */
  setAside: (asked: { report: ReportAsked; findings: string[]; reason: string }) => undefined
  takeBack: (asked: { report: ReportAsked; findings: string[] }) => undefined
  openLibrary: (place: LibraryPlace) => undefined
  /** From our pages: opens or finds the page a report was read from, and shows cells of it there. */
  showSource: (asked: SourceAsked) => SourceOutcome
  /** From the popup, on a page without an inspector: puts detectors in all frames and an inspector in the top one. */
  inspectTab: (where: { tabId: number }) => undefined
  /** From the top document's inspector: asks the inspector of a frame of the same tab. */
  askFrame: (asked: { frameId: number; ask: FrameAsk; asked?: unknown }) => unknown
}

/**
 * What the inspector in a page answers. The top document's inspector speaks for its tab: when the report stands in a
 * frame, it passes the question on with `askFrame`. An inspector answers from its start on, at first "being read".
 */
export interface PageAnswers {
  describePage: () => PageState
  /** What came of it is said in the panel; where marks are off, for a moment in the page if `isSaidInPage` asks for it. */
  captureNow: (how?: { isSaidInPage: boolean }) => CaptureOutcome
  setMarks: (wanted: { on: boolean }) => undefined
  /** Brings a finding into view and shows its explanation; `index` counts in `check.findings`. */
  goToFinding: (which: { index: number }) => undefined
  /** Brings cells into view and lets them stand out for a moment. */
  showFigures: (asked: SourceAsked) => SourceOutcome
  openPanel: () => undefined
  /** Sets findings of the tab's report aside; answers with all that is set aside of it then. */
  setAside: (asked: { findings: string[]; reason: string }) => readonly SetAside[]
  takeBack: (asked: { findings: string[] }) => readonly SetAside[]
  /** To every tab but the one where it was done: something was set aside or stands again. */
  asidesChanged: () => undefined
  /** To the top document: a frame of this tab holds a report, or does no more. */
  frameReported: (found: { frameId: number }) => undefined
  /** Tell the background again what was found here. */
  announceReport: () => undefined
}

type Sender = Browser.runtime.MessageSender
type Eventually<T> = T | Promise<T>

/** Answers of a context whose askers are our own code only. */
export type PageAnswerers = {
  [K in keyof PageAnswers]: (asked: Parameters<PageAnswers[K]>[0]) => Eventually<Answered<ReturnType<PageAnswers[K]>>>
}

/** Answers of the background: what is asked comes from a page's process and is unknown until it is parsed. */
export type BackgroundAnswerers = {
  [K in keyof BackgroundAnswers]: (
    asked: unknown,
    from: Sender,
  ) => Eventually<Answered<ReturnType<BackgroundAnswers[K]>>>
}

interface Message {
  to: 'background' | 'page'
  ask: string
  asked: unknown
}

/** How long one try may take, and the pauses (ms) before further tries when no answer came. */
interface Patience {
  timeout: number
  pauses: readonly number[]
}

/** A worker that died is started again by the next message, so an unanswered question is put again. */
const WITH_BACKGROUND: Patience = { timeout: 10_000, pauses: [50, 150, 500, 1500, 3000] }
/** A page that has no inspector will not grow one by waiting; a capture asked of it waits for the background. */
const WITH_PAGE: Patience = { timeout: 60_000, pauses: [] }

/** Asks the background, again if its worker was killed; an answer or a failure, never an exception. */
export async function askBackground<K extends keyof BackgroundAnswers>(
  ask: K,
  ...[asked]: Parameters<BackgroundAnswers[K]>
): Promise<Answered<ReturnType<BackgroundAnswers[K]>>> {
  const message: Message = { to: 'background', ask, asked }
  return askPatiently(() => browser.runtime.sendMessage(message), WITH_BACKGROUND)
}

/** Asks the inspector of a tab's top document, or of another frame; `no-answer` when there is none. */
export async function askPage<K extends keyof PageAnswers>(
  { tabId, frameId = 0 }: { tabId: number; frameId?: number },
  ask: K,
  ...[asked]: Parameters<PageAnswers[K]>
): Promise<Answered<ReturnType<PageAnswers[K]>>> {
  const message: Message = { to: 'page', ask, asked }
  return askPatiently(() => browser.tabs.sendMessage(tabId, message, { frameId }), WITH_PAGE)
}

/** Tells the inspectors of every frame of every tab, but of one; who has none hears nothing, and nobody is waited for. */
export async function tellPages(ask: 'asidesChanged', notTab: number | undefined): Promise<void> {
  const message: Message = { to: 'page', ask, asked: undefined }
  for (const { id } of await browser.tabs.query({}))
    if (id !== undefined && id !== notTab) browser.tabs.sendMessage(id, message).catch(() => {})
}

/** Answers questions to the background; call it while the worker starts, or the question that woke it is missed. */
export function answerInBackground(answerers: BackgroundAnswerers): void {
  listen('background', (ask, asked, from) =>
    Object.hasOwn(answerers, ask) ? answerers[ask as keyof BackgroundAnswers](asked, from) : null,
  )
}

/** Answers questions to this page's inspector until the signal ends it. */
export function answerInPage(answerers: PageAnswerers, signal: AbortSignal): void {
  const stop = listen('page', (ask, asked) =>
    Object.hasOwn(answerers, ask) ? answerers[ask as keyof PageAnswers](asked as never) : null,
  )
  signal.addEventListener('abort', stop, { once: true })
}

function listen(
  here: Message['to'],
  answer: (ask: string, asked: unknown, from: Sender) => Eventually<Answered<unknown>> | null,
): () => void {
  const hear = (message: unknown, from: Sender, respond: (answered: Answered<unknown>) => void): boolean => {
    if (from.id !== browser.runtime.id || !isMessage(message) || message.to !== here) return false
    Promise.resolve()
      .then(() => answer(message.ask, message.asked, from) ?? failed('refused', `unknown question ${message.ask}`))
      .catch((error: unknown) => failed('failed', String(error)))
      .then(respond)
    return true
  }
  browser.runtime.onMessage.addListener(hear)
  return () => browser.runtime.onMessage.removeListener(hear)
}

function isMessage(message: unknown): message is Message {
  return (
    typeof message === 'object' &&
    message !== null &&
    'to' in message &&
    'ask' in message &&
    typeof message.ask === 'string'
  )
}

async function askPatiently<T>(send: () => Promise<unknown>, { timeout, pauses }: Patience): Promise<Answered<T>> {
  let answered = await askOnce<T>(send, timeout)
  for (const pause of pauses) {
    if (answered.ok || (answered.failure.code !== 'no-answer' && answered.failure.code !== 'timed-out')) break
    await new Promise((resolve) => setTimeout(resolve, pause))
    answered = await askOnce<T>(send, timeout)
  }
  return answered
}

async function askOnce<T>(send: () => Promise<unknown>, timeout: number): Promise<Answered<T>> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLate = new Promise<Answered<T>>((resolve) => {
    timer = setTimeout(() => resolve(failed('timed-out')), timeout)
  })
  try {
    const answer = send().then((answered) => (answered as Answered<T> | undefined) ?? failed('no-answer'))
    return await Promise.race([answer, tooLate])
  } catch (error) {
    return { ok: false, failure: failureToSend(error) }
  } finally {
    clearTimeout(timer)
  }
}

/** What the browser's words for an undelivered message mean. */
function failureToSend(error: unknown): Failure {
  const detail = error instanceof Error ? error.message : String(error)
  if (!browser.runtime?.id || /context invalidated/i.test(detail)) return { code: 'extension-replaced', detail }
  if (/maximum allowed|too large/i.test(detail)) return { code: 'too-large', detail }
  return { code: 'no-answer', detail }
}
