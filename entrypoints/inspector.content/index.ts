import { defineContentScript } from 'wxt/utils/define-content-script'
import { Inspector } from './inspector.ts'

/** In a document that may hold a report, put there by the background: reads, checks, marks, shows. */
export default defineContentScript({
  registration: 'runtime',
  // A page could hear it; and for a message to the page V8 parses the whole script a second time.
  noScriptStartedPostMessage: true,
  main() {
    new Inspector(document).start()
  },
})
