import { browser } from 'wxt/browser'
import type { Failure } from '#lib/capture/failure.ts'
import { inReaderLanguage } from '#lib/i18n.ts'
import type { PageSummary } from '#lib/messages.ts'
import { CAPTURE_WORDS } from '#lib/words/capture-words.ts'
import { whenSpeaking } from './speaking.ts'

/** Ground and ink of a badge; a toolbar knows no style sheet, so these repeat the light values of tokens.css. */
const COLOURS = {
  error: ['#b3261e', '#ffffff'],
  warning: ['#7d5000', '#ffffff'],
  clean: ['#ffffff', '#1d4a70'],
} as const

interface Badge {
  text: string
  colours: keyof typeof COLOURS
  title: string
}

/** Shows on a tab's toolbar button what its report holds; the browser takes it away when the tab goes elsewhere. */
export async function showSummary(tabId: number, { agency, year, counts }: PageSummary): Promise<void> {
  await whenSpeaking()
  const worst = counts.error > 0 ? 'error' : counts.warning > 0 ? 'warning' : 'clean'
  const text = worst === 'clean' ? '✓' : shortCount(counts[worst])
  const title = inReaderLanguage(CAPTURE_WORDS).toolbarOn({ agency, year, counts })
  return show(tabId, { text, colours: worst, title })
}

/** Takes away what a tab's toolbar button shows: a portal of one page may leave a report without loading anything. */
export async function showNothing(tabId: number): Promise<void> {
  const { action } = browser
  const title = await action.getTitle({})
  // A tab that is gone by now needs nothing taken away.
  await Promise.all([action.setBadgeText({ tabId, text: '' }), action.setTitle({ tabId, title })]).catch(() => {})
}

/** Says on a tab's toolbar button why something asked for was not done, where no page of ours can say it. */
export async function showFailure(tabId: number, { code }: Failure): Promise<void> {
  await whenSpeaking()
  const words = inReaderLanguage(CAPTURE_WORDS)
  return show(tabId, { text: '!', colours: 'warning', title: words.toolbarFailed(words.failures[code]) })
}

function shortCount(count: number): string {
  return count > 99 ? '99+' : String(count)
}

async function show(tabId: number, { text, colours, title }: Badge): Promise<void> {
  const [color, ink] = COLOURS[colours]
  const { action } = browser
  await Promise.all([
    action.setBadgeText({ tabId, text }),
    action.setBadgeBackgroundColor({ tabId, color }),
    action.setBadgeTextColor({ tabId, color: ink }),
    action.setTitle({ tabId, title }),
    // A tab that is gone by now needs no badge.
  ]).catch(() => {})
}
