import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { openExtension } from '#tests/browser/open-extension.ts'

/** In the functions that run inside the extension. */
declare const chrome: typeof import('wxt/browser').browser

const PDF = [
  '%PDF-1.4',
  '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
  '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj',
  'trailer<</Root 1 0 R>>',
].join('\n')

it('the popup says of a PDF on a portal that no extension may read it, and what to look for instead', async () => {
  const server = createServer((_, response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end(PDF))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const extension = await openExtension({ portalPort: (server.address() as AddressInfo).port })
  try {
    const worker = await extension.worker()
    const tabId = await worker.evaluate(async () => {
      const tab = await chrome.tabs.create({ url: 'http://www.qingchuanshi.gov.cn/2023.pdf' })
      const isLoaded = async () => (await chrome.tabs.get(tab.id ?? 0)).status === 'complete'
      while (!(await isLoaded())) await new Promise((resolve) => setTimeout(resolve, 25))
      return tab.id
    })
    const popup = await extension.context.newPage()
    await popup.goto(extension.addressOf(`popup.html?tab=${tabId}`))
    await popup.getByText('这是 PDF 文件').waitFor()
    expect(await popup.getByText('网页版').count()).toBe(1)
  } finally {
    await extension.close()
    server.close()
    server.closeAllConnections()
  }
})
