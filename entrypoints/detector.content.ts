import { defineContentScript } from 'wxt/utils/define-content-script'

export default defineContentScript({
  matches: ['*://*.gov.cn/*'],
  allFrames: true,
  runAt: 'document_idle',
  main() {},
})
