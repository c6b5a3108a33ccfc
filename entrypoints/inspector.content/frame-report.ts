import { partGroups } from '#lib/capture/decisions.ts'
import type { Answered } from '#lib/capture/failure.ts'
import type { CaptureOutcome, KeptState } from '#lib/capture/outcome.ts'
import type { SetAside } from '#lib/capture/set-aside.ts'
import { askBackground, type FrameAsk, type PageState } from '#lib/messages.ts'
import { frameAt } from '#lib/page/box-of.ts'
import { readPage } from '#lib/page/read-page.ts'
import type { ShownReport } from './shown-report.ts'

/** Asks the inspector of a frame of this tab. */
export function askFrame<T>(frameId: number, ask: FrameAsk, asked?: unknown): Promise<Answered<T>> {
  return askBackground('askFrame', { frameId, ask, asked }) as Promise<Answered<T>>
}

/** The report that a frame of this tab holds, for the top document's panel; null when it holds none (any more). */
export async function reportOfFrame(page: Document, frameId: number): Promise<ShownReport | null> {
  const described = await askFrame<PageState>(frameId, 'describePage')
  if (!described.ok || described.answer.outcome.kind !== 'report' || !described.answer.check) return null
  const { outcome, check, address, setAsides } = described.answer
  const inner = frameAt(page, address)
  return {
    report: outcome.report,
    check,
    ...partGroups(check, outcome.report, setAsides),
    page: inner,
    elements: inner ? readPage(inner).elements : [],
    askKept: () => keptByFrame(frameId),
    capture: () => askFrame<CaptureOutcome>(frameId, 'captureNow', { isSaidInPage: false }),
    goToFar: (index) => {
      askFrame(frameId, 'goToFinding', { index })
    },
    setAside: (findings, reason) => askFrame<readonly SetAside[]>(frameId, 'setAside', { findings, reason }),
    takeBack: (findings) => askFrame<readonly SetAside[]>(frameId, 'takeBack', { findings }),
  }
}

/** A frame asks what is kept of it when it has read itself; its answer may come a little after its description. */
async function keptByFrame(frameId: number): Promise<Answered<KeptState>> {
  for (const pause of [0, 300, 1000, 3000]) {
    await new Promise((resolve) => setTimeout(resolve, pause))
    const described = await askFrame<PageState>(frameId, 'describePage')
    if (!described.ok) return described
    if (described.answer.kept) return described.answer.kept
  }
  return { ok: false, failure: { code: 'timed-out' } }
}
