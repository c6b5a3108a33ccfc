import { browser } from 'wxt/browser'
import { askPage, type PageState } from '#lib/messages.ts'
import type { Outcome } from '#lib/reading/outcome.ts'
import type { Check } from '#lib/report/finding.ts'
import type { Report } from '#lib/report/report.ts'
import type { NoInspector } from '#lib/words/states-words.ts'

/** What the popup knows of the tab in front. */
export type TabView =
  | { is: 'asking' }
  | { is: 'report'; page: PageState; report: Report; check: Check }
  | { is: 'no-report'; outcome: Exclude<Outcome, { kind: 'report' }> }
  | { is: 'no-inspector'; why: NoInspector }

/** The tab that the popup speaks of: the one in its address (?tab=ID), else the one in front; null when there is none. */
export async function tabInFront(): Promise<number | null> {
  const asked = new URLSearchParams(location.search).get('tab')
  if (asked !== null) return Number(asked)
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab?.id ?? null
}

/** Asks a tab what it is. Whatever answers or does not answer there has words. */
export async function askTab(tabId: number): Promise<TabView> {
  const answered = await askPage({ tabId }, 'describePage')
  if (answered.ok) return viewOf(answered.answer)
  const isAlone = answered.failure.code === 'no-answer'
  return { is: 'no-inspector', why: isAlone ? await whyAlone(tabId) : 'silent' }
}

function viewOf(page: PageState): TabView {
  const { outcome, check } = page
  if (outcome.kind !== 'report') return { is: 'no-report', outcome }
  return { is: 'report', page, report: outcome.report, check: check ?? { findings: [], repair: null } }
}

async function whyAlone(tabId: number): Promise<NoInspector> {
  try {
    const target = { tabId, frameIds: [0] }
    const [look] = await browser.scripting.executeScript({ target, func: lookAtDocument })
    if (look?.result?.contentType === 'application/pdf') return 'pdf'
    return /(^|\.)gov\.cn$/.test(look?.result?.host ?? '') ? 'nothing-detected' : 'elsewhere'
  } catch {
    return 'off-limits'
  }
}

/** Runs in the page. */
function lookAtDocument(): { contentType: string; host: string } {
  return { contentType: document.contentType, host: location.hostname }
}
