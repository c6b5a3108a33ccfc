import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { ShownReport } from '#entrypoints/inspector.content/shown-report.ts'
import { type InPage, openReportPage, spoil } from './report-page.ts'

/** In the functions that run in the page. */
declare const gouji: InPage

/** What `openPanelPage` leaves in the page's global `held`. */
export interface Held {
  panel: ReturnType<InPage['showPanel']>
  shown: ShownReport
  life: AbortController
}

const SLUG = 'qingchuan-shuili-2021'
/** Figures that are spoilt unless told otherwise: sums fail, and a zero is blank. */
export const FAULTS = {
  'requests.settled.naturalPerson': '987',
  'disputes.review.total': '55',
  'requests.granted.ngo': '',
}

let errors: string[] = []

/** What the page that was opened last complained of. */
export function faultsOfPage(): string[] {
  return errors
}

/** How the page is opened, and what is wrong in it. */
export interface PanelOptions extends BrowserContextOptions {
  language?: 'zh_CN' | 'en'
  faults?: Record<string, string>
}

/** Opens a saved report with faults, marked, and the panel's pill on it. */
export async function openPanelPage(browser: Browser, asked: PanelOptions = {}): Promise<Page> {
  const { language = 'zh_CN', faults = FAULTS, ...options } = asked
  const opened = await openReportPage(browser, SLUG, { reducedMotion: 'reduce', ...options })
  errors = opened.errors
  await opened.page.evaluate(spoil, faults)
  await opened.page.evaluate(async (spoken) => {
    const shown = await gouji.inspect()
    if (!shown) throw new Error('no report')
    const life = new AbortController()
    gouji.mark(shown, life.signal)
    Object.assign(globalThis, { held: { shown, life, panel: gouji.showPanel(shown, life.signal, spoken) } })
  }, language)
  return opened.page
}

/** Opens the panel as a person does, and waits until it has the focus. */
export async function openPanel(page: Page): Promise<void> {
  await page.locator('.pill').click()
  await page.locator('.findings:focus').waitFor()
}

/** Runs in the page: how many findings of each severity the panel shows. */
export function countShown(): Record<'error' | 'warning' | 'info', number> {
  const { groups } = (globalThis as unknown as { held: Held }).held.shown
  const count = (severity: string) => groups.filter((group) => group.severity === severity).length
  return { error: count('error'), warning: count('warning'), info: count('info') }
}

/** Runs in the page: sets the current finding aside, as the library would remember it. */
export async function setCurrentAside(): Promise<void> {
  const { held } = globalThis as unknown as { held: Held }
  const root = document.querySelector('gouji-panel')?.shadowRoot
  const at = [...(root?.querySelectorAll('.finding') ?? [])].findIndex((it) => it.matches('[aria-current=true]'))
  const order = ['words', 'disclosure', 'requests', 'disputes', 'rest']
  const listed = order.flatMap((part) => held.shown.groups.filter((group) => group.part === part))
  const group = listed[at]
  if (!group) throw new Error('nothing is current')
  const why = { reason: '与台账核对无误', at: '2024-02-03T04:00:00.000Z' }
  const setAsides = gouji.keysOfGroup(group, held.shown.report).map((finding) => ({ finding, ...why }))
  const shown = await gouji.inspect(undefined, setAsides)
  if (shown) held.panel.show(shown, false)
  Object.assign(held, { shown })
}

/** Runs in the page: goes to the finding whose wrong cell is certain. */
export function goToRepair(): void {
  const { panel, shown } = (globalThis as unknown as { held: Held }).held
  const certain = shown.groups.find((group) => group.change)
  if (certain) panel.goTo(certain)
}
