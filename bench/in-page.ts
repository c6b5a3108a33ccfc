import { PanelHost } from '#entrypoints/inspector.content/panel-host.tsx'
import { marksFor, type ShownReport, wordMarksFor } from '#entrypoints/inspector.content/shown-report.ts'
import { partGroups } from '#lib/capture/decisions.ts'
import { answered, failed } from '#lib/capture/failure.ts'
import { detectReport } from '#lib/page/detect.ts'
import { highlightWords } from '#lib/page/highlight.ts'
import { markCells } from '#lib/page/mark.ts'
import { type ReadPage, readPage } from '#lib/page/read-page.ts'
import { readReport } from '#lib/reading/read-report.ts'
import { checkReport } from '#lib/rules/check-report.ts'

const signal = new AbortController().signal
let read: ReadPage
let outcome: ReturnType<typeof readReport>
let shown: ShownReport

/** What the inspector does with a page, one step after the other; each needs those before it. */
export const steps = {
  detect: () => void detectReport(document),
  document: () => {
    read = readPage(document)
  },
  report: () => {
    outcome = readReport(read.document)
  },
  check: () => {
    if (outcome.kind !== 'report') throw new Error(`${outcome.kind} is no report`)
    const check = checkReport(outcome.report, {}, { now: () => performance.now(), milliseconds: 20 })
    shown = {
      report: outcome.report,
      check,
      ...partGroups(check, outcome.report, []),
      page: document,
      elements: read.elements,
      askKept: async () => failed('timed-out'),
      capture: async () => failed('timed-out'),
      goToFar: () => {},
      setAside: async () => answered([]),
      takeBack: async () => answered([]),
    }
  },
  mark: () => {
    markCells(document, marksFor(shown), signal)
    highlightWords(document, wordMarksFor(shown), signal)
  },
  panel: () => void new PanelHost(document, shown, { checkAgain: () => {}, compare: () => {} }, signal),
}
