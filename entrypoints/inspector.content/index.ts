import { defineContentScript } from 'wxt/utils/define-content-script'
import { Inspector } from './inspector.ts'

/** In a document that may hold a report, put there by the background: reads, checks, marks, shows. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    new Inspector(document).start()
  },
})
