import { browser } from 'wxt/browser'
import { type Answered, answered, failed } from '#lib/capture/failure.ts'
import { askPage } from '#lib/messages.ts'

const DETECTOR = '/content-scripts/detector.js'
const INSPECTOR = '/content-scripts/inspector.js'

const underWay = new Map<string, Promise<Answered<undefined>>>()

/** Puts an inspector into a frame, once in the life of its document; says whether one is there now. */
export function injectInspector(tabId: number, frameId: number): Promise<Answered<undefined>> {
  const place = `${tabId} ${frameId}`
  const injecting = underWay.get(place) ?? injectOnce(tabId, frameId).finally(() => underWay.delete(place))
  underWay.set(place, injecting)
  return injecting
}

async function injectOnce(tabId: number, frameId: number): Promise<Answered<undefined>> {
  const target = { tabId, frameIds: [frameId] }
  try {
    const [claimed] = await browser.scripting.executeScript({ target, func: claimDocument })
    if (claimed?.result === true) await browser.scripting.executeScript({ target, files: [INSPECTOR] })
    return answered(undefined)
  } catch (error) {
    return failed('page-off-limits', String(error))
  }
}

/**
 * Inspects a page because a person asked: its top document in any case, so that it can be said what the page is, and
 * its frames where a report is detected. Needs the right to the page, which asking through the toolbar gives.
 */
export async function inspectTab(tabId: number): Promise<Answered<undefined>> {
  const inspected = await injectInspector(tabId, 0)
  if (!inspected.ok) return inspected
  // Nobody waits for the detectors, which may watch their pages for a while. Frames of other sites stay closed to us;
  // the top document is inspected all the same.
  browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [DETECTOR] }).catch(() => {})
  return inspected
}

/** Tells the top document's inspector to look at one of its frames, putting an inspector there if there is none. */
export async function reportInFrame(tabId: number, frameId: number): Promise<void> {
  const inspected = await injectInspector(tabId, 0)
  if (inspected.ok) await askPage({ tabId }, 'frameReported', { frameId })
}

/** Runs in the page, in the extension's own world: true for the first to come. */
function claimDocument(): boolean {
  const world = globalThis as { goujiIsHere?: true }
  if (world.goujiIsHere) return false
  world.goujiIsHere = true
  return true
}
