import { type Browser, browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { CaptureRequest } from '#lib/capture/capture.ts'
import { type Answered, answered, failed } from '#lib/capture/failure.ts'
import { SetAside } from '#lib/capture/set-aside.ts'
import { askPage, type BackgroundAnswerers, tellPages } from '#lib/messages.ts'
import { Severity } from '#lib/report/finding.ts'
import { Report } from '#lib/report/report.ts'
import { listSetAsides, setAside, takeBack } from '#lib/store/decide.ts'
import { StoreFailure } from '#lib/store/failure.ts'
import { keepReport, keptStateOf } from '#lib/store/keep.ts'
import { lastYearOf } from '#lib/store/series.ts'
import { showNothing, showSummary } from './badge.ts'
import { quietly } from './going-over.ts'
import { injectInspector, inspectTab, reportInFrame } from './injecting.ts'
import { openLibraryTab } from './opening.ts'
import { frameOf, isFromOurPage, speaksFor } from './sender.ts'
import { showSource } from './showing.ts'

type Sender = Browser.runtime.MessageSender

const Summary = z.object({
  agency: z.string().check(z.maxLength(500)),
  year: z.nullable(z.number()),
  counts: z.record(Severity, z.number()),
})
const Now = z.object({ address: CaptureRequest.shape.address, report: Report })
const ReportAsked = z.object({
  agency: z.string().check(z.maxLength(500)),
  address: CaptureRequest.shape.address,
  year: z.nullable(z.number()),
})
const Findings = z.array(SetAside.shape.finding).check(z.maxLength(500))
const LastYearAsked = z.extend(ReportAsked, { year: z.number() })
const SetAsideAsked = z.object({ report: ReportAsked, findings: Findings, reason: SetAside.shape.reason })
const TakeBackAsked = z.object({ report: ReportAsked, findings: Findings })
const Source = z.extend(ReportAsked, {
  figures: z.array(z.string().check(z.maxLength(100))).check(z.maxLength(100)),
})
const Where = z.object({ tabId: z.number() })
const Place = z.object({
  view: z.enum(['page', 'compare', 'library']),
  captures: z.optional(z.array(z.string().check(z.maxLength(64))).check(z.maxLength(100))),
  takesAway: z.optional(z.boolean()),
})
const FrameQuestion = z.object({
  frameId: z.number(),
  ask: z.enum(['describePage', 'captureNow', 'setMarks', 'goToFinding', 'setAside', 'takeBack', 'showFigures']),
  asked: z.optional(z.unknown()),
})

/** Everything the background is asked, parsed, with its sender checked: a page's process may send whatever it likes. */
export const ANSWERERS: BackgroundAnswerers = {
  reportHere: (_, from) => inFrame(from, (tabId, frameId) => injectInspector(tabId, frameId)),
  reportSeen: parsed(z.nullable(Summary), (summary, from) =>
    inFrame(from, async (tabId, frameId) => {
      await (summary ? showSummary(tabId, summary) : showNothing(tabId))
      if (frameId !== 0) await reportInFrame(tabId, frameId)
      return answered(undefined)
    }),
  ),
  keptAt: parsed(Now, ({ address, report }, from) => ofOwn({ address }, from, () => keptStateOf(address, report))),
  captureReport: parsed(CaptureRequest, (request, from) => {
    if (!speaksFor(from, request.address)) return failed('refused', 'address')
    return fromStore(async () => {
      const outcome = await keepReport(request, browser.runtime.getManifest().version)
      quietly()
      return outcome
    })
  }),
  lastYearOf: parsed(LastYearAsked, (asked, from) => ofOwn(asked, from, () => lastYearOf(asked))),
  setAsidesOf: parsed(ReportAsked, (asked, from) => ofOwn(asked, from, () => listSetAsides(asked))),
  setAside: parsed(SetAsideAsked, ({ report, findings, reason }, from) =>
    ofOwn(report, from, async () => {
      await setAside(report, findings, reason, new Date().toISOString())
      tellPages('asidesChanged', from.tab?.id)
      return undefined
    }),
  ),
  takeBack: parsed(TakeBackAsked, ({ report, findings }, from) =>
    ofOwn(report, from, async () => {
      await takeBack(report, findings)
      tellPages('asidesChanged', from.tab?.id)
      return undefined
    }),
  ),
  openLibrary: parsed(Place, async (place) => answered(await openLibraryTab(place))),
  showSource: parsed(Source, async (asked, from) =>
    isFromOurPage(from) ? answered(await showSource(asked, from.tab?.id)) : failed('refused', 'sender'),
  ),
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

/** Asks the store about a report for its own page, or for one of ours. */
function ofOwn<A>({ address }: { address: string }, from: Sender, ask: () => Promise<A>) {
  return speaksFor(from, address) ? fromStore(ask) : failed('refused', 'address')
}

async function fromStore<A>(ask: () => Promise<A>): Promise<Answered<A>> {
  try {
    return answered(await ask())
  } catch (error) {
    if (error instanceof StoreFailure) return { ok: false, failure: error.failure }
    throw error
  }
}
