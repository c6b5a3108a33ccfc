import { defineContentScript } from 'wxt/utils/define-content-script'
import { askBackground } from '#lib/messages.ts'
import { detectReport } from '#lib/page/detect.ts'
import { nextAddress } from '#lib/page/next-address.ts'
import { watchFor } from '#lib/page/watch-for.ts'

/** In every page of every portal: says when a report stands in it. When none does it is over after seconds. */
export default defineContentScript({
  matches: ['*://*.gov.cn/*'],
  allFrames: true,
  // Frames that a page writes itself have no address of their own.
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  // A page could hear it.
  noScriptStartedPostMessage: true,
  async main() {
    const { signal } = new AbortController()
    // What follows is an inspector's business; a portal of one page may come to show a report much later.
    while (!(await watchFor(document, detectReport, signal))) await nextAddress(document, signal)
    await askBackground('reportHere')
  },
})
