import { type Browser, browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { CaptureRequest } from '#lib/capture/capture.ts'
import { type Answered, answered, failed } from '#lib/capture/failure.ts'
import { askPage, type BackgroundAnswerers } from '#lib/messages.ts'
import { Severity } from '#lib/report/finding.ts'
import { Report } from '#lib/report/report.ts'
import { StoreFailure } from '#lib/store/failure.ts'
import { keepReport, keptStateOf } from '#lib/store/keep.ts'
import { askToPersist } from '#lib/store/room.ts'
import { showSummary } from './badge.ts'
import { injectInspector, inspectTab, reportInFrame } from './injecting.ts'
import { openLibraryTab } from './opening.ts'
import { frameOf, isFromOurPage, speaksFor } from './sender.ts'

type Sender = Browser.runtime.MessageSender

const Summary = z.object({
  agency: z.string().check(z.maxLength(500)),
  year: z.nullable(z.number()),
  counts: z.record(Severity, z.number()),
})
const Now = z.object({ address: CaptureRequest.shape.address, report: Report })
const Where = z.object({ tabId: z.number() })
const Place = z.object({
  view: z.enum(['page', 'compare', 'library']),
  captures: z.optional(z.array(z.string().check(z.maxLength(64))).check(z.maxLength(100))),
})
const FrameQuestion = z.object({
  frameId: z.number(),
  ask: z.enum(['describePage', 'captureNow', 'setMarks', 'goToFinding']),
  asked: z.optional(z.unknown()),
})

/** Everything the background is asked, parsed, with its sender checked: a page's process may send whatever it likes. */
export const ANSWERERS: BackgroundAnswerers = {
  reportHere: (_, from) => inFrame(from, (tabId, frameId) => injectInspector(tabId, frameId)),
  reportSeen: parsed(Summary, (summary, from) =>
    inFrame(from, async (tabId, frameId) => {
      await showSummary(tabId, summary)
      if (frameId !== 0) await reportInFrame(tabId, frameId, summary)
      return answered(undefined)
    }),
  ),
  keptAt: parsed(Now, ({ address, report }, from) =>
    speaksFor(from, address) ? fromStore(() => keptStateOf(address, report)) : failed('refused', 'address'),
  ),
  captureReport: parsed(CaptureRequest, (request, from) => {
    if (!speaksFor(from, request.address)) return failed('refused', 'address')
    return fromStore(async () => {
      const outcome = await keepReport(request, browser.runtime.getManifest().version)
      await askToPersist().catch(() => false)
      return outcome
    })
  }),
  openLibrary: parsed(Place, async (place) => answered(await openLibraryTab(place))),
  inspectTab: parsed(Where, ({ tabId }, from) =>
    isFromOurPage(from) ? inspectTab(tabId) : failed('refused', 'sender'),
  ),
  askFrame: parsed(FrameQuestion, ({ frameId, ask, asked }, from) =>
    inFrame(from, (tabId) => askPage({ tabId, frameId }, ask, asked as never)),
  ),
}

function parsed<T, A>(
  schema: z.ZodMiniType<T>,
  answer: (asked: T, from: Sender) => Answered<A> | Promise<Answered<A>>,
): (asked: unknown, from: Sender) => Answered<A> | Promise<Answered<A>> {
  return (asked, from) => {
    const { success, data, error } = schema.safeParse(asked)
    return success ? answer(data, from) : failed('refused', error.issues[0]?.path.join('.'))
  }
}

function inFrame<A>(from: Sender, answer: (tabId: number, frameId: number) => Promise<Answered<A>>) {
  const frame = frameOf(from)
  return frame ? answer(frame.tabId, frame.frameId) : failed('refused', 'sender')
}

async function fromStore<A>(ask: () => Promise<A>): Promise<Answered<A>> {
  try {
    return answered(await ask())
  } catch (error) {
    if (error instanceof StoreFailure) return { ok: false, failure: error.failure }
    throw error
  }
}
