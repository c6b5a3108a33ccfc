import { defineContentScript } from 'wxt/utils/define-content-script'
import { askBackground } from '#lib/messages.ts'
import { detectReport } from '#lib/page/detect.ts'
import { watchFor } from '#lib/page/watch-for.ts'

/** In every page of every portal: says when a report stands in it, and is over after seconds when none does. */
export default defineContentScript({
  matches: ['*://*.gov.cn/*'],
  allFrames: true,
  runAt: 'document_idle',
  async main() {
    const { signal } = new AbortController()
    if (await watchFor(document, detectReport, signal)) await askBackground('reportHere')
  },
})
