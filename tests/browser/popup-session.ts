import { writeFile } from 'node:fs/promises'
import type { CDPSession } from 'playwright-core'

/**
 * The real popup, which hangs from the toolbar and is no page to Playwright: driven by messages to its target
 * (Chrome DevTools Protocol, Target.sendMessageToTarget).
 */
export class PopupSession {
  private readonly browser: CDPSession
  private readonly session: string
  private readonly waiting = new Map<number, (message: { result?: unknown; error?: { message: string } }) => void>()
  private sent = 0

  private constructor(browser: CDPSession, session: string) {
    this.browser = browser
    this.session = session
    browser.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
      if (sessionId !== session) return
      const parsed = JSON.parse(message) as { id?: number; result?: unknown; error?: { message: string } }
      if (parsed.id !== undefined) this.waiting.get(parsed.id)?.(parsed)
    })
  }

  /** Attaches to the popup once the browser has it. */
  static async attach(browser: CDPSession, before: ReadonlySet<string>): Promise<PopupSession> {
    for (let tries = 0; tries < 200; tries++) {
      const { targetInfos } = await browser.send('Target.getTargets')
      const popup = targetInfos.find(
        ({ targetId, type, url }) => type === 'page' && url.includes('/popup.html') && !before.has(targetId),
      )
      if (popup) {
        const { sessionId } = await browser.send('Target.attachToTarget', { targetId: popup.targetId, flatten: false })
        return new PopupSession(browser, sessionId)
      }
      await new Promise((resolve) => setTimeout(resolve, 25))
    }
    throw new Error('The popup did not open.')
  }

  /** Sends one protocol command to the popup. */
  async send<T = unknown>(method: string, params: object = {}): Promise<T> {
    const id = ++this.sent
    const answer = new Promise<T>((resolve, reject) => {
      this.waiting.set(id, ({ result, error }) => (error ? reject(new Error(error.message)) : resolve(result as T)))
    })
    await this.browser.send('Target.sendMessageToTarget', {
      sessionId: this.session,
      message: JSON.stringify({ id, method, params }),
    })
    return answer
  }

  /** Value of an expression in the popup, promises awaited. */
  async evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.send<{
      result: { value: T }
      exceptionDetails?: { text: string; exception?: { description?: string } }
    }>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true, userGesture: true })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }

  /** Waits until an expression is true. */
  async waitFor(expression: string): Promise<void> {
    for (let tries = 0; tries < 400; tries++) {
      if (await this.evaluate<boolean>(`Boolean(${expression})`)) return
      await new Promise((resolve) => setTimeout(resolve, 25))
    }
    throw new Error(`The popup never came to ${expression}; it says: ${await this.text()}`)
  }

  /** All that the popup says. */
  text(): Promise<string> {
    return this.evaluate('document.body.innerText')
  }

  /** Presses the first element that matches a selector and, if given, says a text, as soon as it is there. */
  async press(selector: string, text = ''): Promise<void> {
    const find = `[...document.querySelectorAll(${JSON.stringify(selector)})].find((it) => it.textContent.includes(${JSON.stringify(text)}))`
    await this.waitFor(find)
    await this.evaluate(`${find}.click()`)
  }

  /** Takes a picture of the popup; one that is not painted yet has none. */
  async screenshot(path: string): Promise<void> {
    for (let tries = 1; ; tries++) {
      try {
        const { data } = await this.send<{ data: string }>('Page.captureScreenshot', { format: 'png' })
        return await writeFile(path, Buffer.from(data, 'base64'))
      } catch (error) {
        if (tries === 40) throw error
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
    }
  }

  /** Closes the popup. */
  async close(): Promise<void> {
    await this.evaluate('window.close()').catch(() => {})
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
