import type { CaptureRequest } from '#lib/capture/capture.ts'
import { askBackground } from '#lib/messages.ts'
import { countCaptures, getCapture, getPage, versionsOf } from '#lib/store/read.ts'

declare const chrome: typeof import('wxt/browser').browser

/** How many captures the library holds. */
export const count = countCaptures

/** Asks for a capture as an inspector does; `sent` says how often the question had to be put. */
export async function askForCapture(request: CaptureRequest) {
  const { runtime } = chrome
  const send = runtime.sendMessage.bind(runtime) as (message: unknown) => Promise<unknown>
  let sent = 0
  const counting = (message: unknown) => {
    sent += 1
    return send(message)
  }
  Object.assign(runtime, { sendMessage: counting })
  const started = performance.now()
  const answer = await askBackground('captureReport', request)
  Object.assign(runtime, { sendMessage: send })
  return { answer, sent, took: performance.now() - started }
}

/** What the library holds of a request: how many captures of its address, and whether its own is whole. */
export async function lookUp({ id, address, report, html }: CaptureRequest) {
  const capture = await getCapture(id)
  const isWhole = capture !== undefined && inOrder(capture.report) === inOrder(report)
  return { versions: (await versionsOf(address)).length, isWhole: isWhole && (await getPage(id)) === html }
}

/** A value as JSON with its fields in order of their names: what is stored packed comes back in another order. */
function inOrder(value: unknown): string {
  const sorted = (_key: string, it: unknown) =>
    typeof it === 'object' && it !== null && !Array.isArray(it)
      ? Object.fromEntries(Object.entries(it).sort(([one], [other]) => (one < other ? -1 : 1)))
      : it
  return JSON.stringify(value, sorted)
}
