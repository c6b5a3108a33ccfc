import { browser } from 'wxt/browser'
import { askPage } from '#lib/messages.ts'
import { showFailure } from './badge.ts'
import { inspectTab } from './injecting.ts'

/** No window of ours is open that could say what came of it. */
const ALOUD = { isSaidInPage: true }

/** Captures the report of the tab in front when the person presses the command's keys. */
export function listenForCommands(): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    if (command === 'capture' && tab?.id !== undefined) await captureTab(tab.id)
  })
}

/** Asks a tab's inspector to capture, putting one there first if needed; it says itself in the page what came of it. */
export async function captureTab(tabId: number): Promise<void> {
  let captured = await askPage({ tabId }, 'captureNow', ALOUD)
  if (!captured.ok && captured.failure.code === 'no-answer') {
    const inspected = await inspectTab(tabId)
    captured = inspected.ok ? await askPage({ tabId }, 'captureNow', ALOUD) : inspected
  }
  if (!captured.ok) await showFailure(tabId, captured.failure)
}

/** Inspects a tab because the person asked, and opens the panel there. */
export async function checkTab(tabId: number): Promise<void> {
  const inspected = await inspectTab(tabId)
  const opened = inspected.ok ? await askPage({ tabId }, 'openPanel') : inspected
  if (!opened.ok) await showFailure(tabId, opened.failure)
}
