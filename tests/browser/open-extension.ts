import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core'
import { findChromium } from '#scripts/find-chromium.mjs'
import { PopupSession } from './popup-session.ts'

/** In the functions that run inside the extension. */
declare const chrome: typeof import('wxt/browser').browser

const BUILT = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url))

/** How the browser is set up around the extension. */
export interface ExtensionOptions {
  /** Port of a local server that answers for every host of gov.cn; without it no host resolves. */
  portalPort?: number
  /** What the browser speaks: zh-CN or en-US. */
  language?: string
  colorScheme?: 'light' | 'dark'
  viewport?: { width: number; height: number }
  /** Opens a window one can see; needs a display. */
  isShown?: boolean
  /** Profile folder to use and to leave behind; a temporary one otherwise. */
  profile?: string
}

/** Chromium with the built extension in a profile of its own. */
export interface OpenExtension {
  context: BrowserContext
  id: string
  /** The extension's service worker, started again if it has gone. */
  worker: () => Promise<Worker>
  /** Address of one of the extension's pages. */
  addressOf: (path: string) => string
  /** Opens the real popup over the tab in front. */
  openPopup: () => Promise<PopupSession>
  /** The browser's id of a page's tab. */
  tabIdOf: (page: Page) => Promise<number>
  close: () => Promise<void>
}

/** Starts Chromium with the built extension; `npm run build` comes first. */
export async function openExtension(options: ExtensionOptions = {}): Promise<OpenExtension> {
  if (!existsSync(join(BUILT, 'manifest.json'))) throw new Error('The extension is not built: run npm run build first.')
  const executablePath = findChromium()
  if (!executablePath) throw new Error('No Chromium was found; set GOUJI_CHROMIUM, or run scripts/setup.mjs --browser.')
  const { portalPort, language = 'zh-CN', colorScheme = 'light', viewport = { width: 1440, height: 900 } } = options
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'gouji-profile-')))
  const rules = portalPort === undefined ? [] : [`--host-resolver-rules=MAP *.gov.cn 127.0.0.1:${portalPort}`]
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    locale: language,
    colorScheme,
    viewport,
    args: [
      ...(options.isShown ? [] : ['--headless=new']),
      // The popup is held within the screen, which a browser without a window takes to be 800 by 600.
      '--screen-info={1920x1200}',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--lang=${language}`,
      `--accept-lang=${language}`,
      `--disable-extensions-except=${BUILT}`,
      `--load-extension=${BUILT}`,
      ...rules,
    ],
    env: { ...process.env, LANGUAGE: language.replace('-', '_') } as Record<string, string>,
  })
  const first = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }))
  const id = new URL(first.url()).host
  const worker = async () => context.serviceWorkers()[0] ?? (await wakeWorker(context, id))
  return {
    context,
    id,
    worker,
    addressOf: (path) => `chrome-extension://${id}/${path}`,
    openPopup: () => openPopup(context, worker),
    tabIdOf: async (page) => tabIdOf(await worker(), page),
    close: async () => {
      await context.close()
      if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** A worker that was ended starts again with the next event; opening a page of the extension is one. */
async function wakeWorker(context: BrowserContext, id: string): Promise<Worker> {
  const started = context.waitForEvent('serviceworker', { timeout: 20_000 })
  const page = await context.newPage()
  await page.goto(`chrome-extension://${id}/popup.html`)
  await page.evaluate(() => chrome.runtime.sendMessage({ to: 'background', ask: 'wake' }).catch(() => {}))
  const worker = await started
  await page.close()
  return worker
}

async function openPopup(context: BrowserContext, worker: () => Promise<Worker>): Promise<PopupSession> {
  const browser = context.browser()
  if (!browser) throw new Error('The browser is gone.')
  const session = await browser.newBrowserCDPSession()
  const { targetInfos } = await session.send('Target.getTargets')
  const before = new Set(targetInfos.map((target) => target.targetId))
  await (await worker()).evaluate(() => chrome.action.openPopup())
  return PopupSession.attach(session, before)
}

async function tabIdOf(worker: Worker, page: Page): Promise<number> {
  const address = page.url()
  const id = await worker.evaluate(
    async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id ?? null,
    address,
  )
  if (id === null) throw new Error(`No tab is at ${address}.`)
  return id
}
