import { inspectPage } from '#entrypoints/inspector.content/inspect-page.ts'
import { PanelHost } from '#entrypoints/inspector.content/panel-host.tsx'
import { marksFor, type ShownReport, wordMarksFor } from '#entrypoints/inspector.content/shown-report.ts'
import { keysOfGroup, partGroups } from '#lib/capture/decisions.ts'
import { answered } from '#lib/capture/failure.ts'
import type { KeptState } from '#lib/capture/outcome.ts'
import type { SetAside } from '#lib/capture/set-aside.ts'
import { chooseLanguage } from '#lib/i18n.ts'
import { findWords } from '#lib/page/find-words.ts'
import { highlightWords } from '#lib/page/highlight.ts'
import { markCells } from '#lib/page/mark.ts'
import { serializePage } from '#lib/page/serialize.ts'
import { groupFindings } from '#lib/rules/group-findings.ts'
import type { Language } from '#lib/words/language.ts'

export { findWords, groupFindings, highlightWords, keysOfGroup, markCells, serializePage }

const KEPT: KeptState = { state: 'kept', captureId: 'a', version: 1, capturedAt: '2024-02-03T01:14:00.000Z' }

/** The report on screen as the panel shows it, without the other contexts of the extension; null when there is none. */
export async function inspect(kept = KEPT, setAsides: readonly SetAside[] = []): Promise<ShownReport | null> {
  const { outcome, check, elements } = await inspectPage(document)
  if (outcome.kind !== 'report' || !check) return null
  return {
    report: outcome.report,
    check,
    ...partGroups(check, outcome.report, setAsides),
    page: document,
    elements,
    askKept: async () => answered(kept),
    capture: async () => answered({ outcome: 'kept', captureId: 'b', version: 1, isPageKept: true }),
    goToFar: () => {},
    setAside: async () => answered([]),
    takeBack: async () => answered([]),
  }
}

/** Marks a report's cells and words as the inspector does. */
export function mark(shown: ShownReport, signal: AbortSignal): void {
  markCells(document, marksFor(shown), signal)
  highlightWords(document, wordMarksFor(shown), signal)
}

/** Shows the panel, its shadow root open so that a test can look inside. */
export function showPanel(shown: ShownReport, signal: AbortSignal, language: Language = 'zh_CN'): PanelHost {
  chooseLanguage(language)
  const attach = Element.prototype.attachShadow
  Element.prototype.attachShadow = function (init) {
    return attach.call(this, { ...init, mode: 'open' })
  }
  try {
    return new PanelHost(document, shown, { checkAgain: () => {}, compare: () => {} }, signal)
  } finally {
    Element.prototype.attachShadow = attach
  }
}
