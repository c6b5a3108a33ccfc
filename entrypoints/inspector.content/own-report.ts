import { checkInSeries } from '#lib/capture/check-in-series.ts'
import { withoutRules } from '#lib/capture/decisions.ts'
import { type Answered, failed } from '#lib/capture/failure.ts'
import type { CaptureOutcome, KeptState } from '#lib/capture/outcome.ts'
import { askBackground, type PageState } from '#lib/messages.ts'
import { highlightWords } from '#lib/page/highlight.ts'
import { markCells } from '#lib/page/mark.ts'
import { serializePage } from '#lib/page/serialize.ts'
import { movesTable, type Verdict, watchChanges } from '#lib/page/watch-changes.ts'
import { countGroups, groupFindings } from '#lib/rules/group-findings.ts'
import { rulesSwitchedOff, watchRulesOff } from '#lib/settings.ts'
import { hasLost, type Inspection, inspectPage, saysTheSame, UNREAD } from './inspect-page.ts'
import { randomId } from './random-id.ts'
import { bodyOf, marksFor, type ShownReport, wordMarksFor } from './shown-report.ts'

/** A page whose HTML is longer than this is kept without it. */
const MOST_HTML = 16_000_000

/** What the inspector knows of its own document: reads, checks and marks it, and again when it changes. */
export class OwnReport {
  /** The report, or null while this document is none. */
  shown: ShownReport | null = null
  /** Whether the page has lost something that was read; what was read is shown until the person checks again. */
  hasChanged = false
  areMarksOn = true
  private readonly page: Document
  private readonly onNews: () => void
  /** null until the document has been read for the first time. */
  private inspection: Inspection | null = null
  private readonly firstReading: Promise<void>
  private address: string
  private kept: Answered<KeptState> | null = null
  private rulesOff: ReadonlySet<string> = new Set()
  private marks = new AbortController()
  /** What holds all of the report; null while there is none. */
  private body: Node | null = null

  constructor(page: Document, onNews: () => void, signal: AbortSignal) {
    this.page = page
    this.onNews = onNews
    this.address = page.location.href
    this.firstReading = this.readFirst()
    watchRulesOff((ids) => this.leaveOut(ids), signal)
    watchChanges(
      page,
      (change) => this.matters(change),
      () => this.lookAgain(),
      signal,
    )
    signal.addEventListener('abort', () => this.marks.abort(), { once: true })
  }

  /** What this document is, once it has been read. */
  async describe(): Promise<PageState> {
    await this.firstReading
    const { address, kept, areMarksOn } = this
    const { outcome } = this.inspection ?? UNREAD
    return { address, windowTitle: this.page.title, outcome, check: this.shown?.check ?? null, kept, areMarksOn }
  }

  setMarks(on: boolean): void {
    this.areMarksOn = on
    this.drawMarks()
  }

  /** Tells the background what was found, for the toolbar and the top document. */
  announce(): void {
    if (!this.shown) return
    const { report, groups } = this.shown
    askBackground('reportSeen', { agency: report.agency, year: report.year, counts: countGroups(groups) })
  }

  private async readFirst(): Promise<void> {
    const [ids, inspection] = await Promise.all([rulesSwitchedOff(), inspectPage(this.page)])
    this.rulesOff = new Set(ids)
    this.take(inspection)
    this.onNews()
  }

  /** Shows what was found without the findings of some rules. */
  private leaveOut(ids: readonly string[]): void {
    this.rulesOff = new Set(ids)
    if (!this.inspection) return
    this.show(this.inspection)
    this.onNews()
  }

  /** Reads the page as it is now, whatever it has lost. */
  async readAgain(): Promise<void> {
    this.take(await inspectPage(this.page))
    this.onNews()
  }

  async capture(): Promise<Answered<CaptureOutcome>> {
    // What is kept is what the page says now.
    await this.firstReading
    await this.lookAgain()
    if (this.hasChanged) await this.readAgain()
    if (!this.shown) return failed('not-a-report')
    const { report } = this.shown
    // What is kept is all that was found; rules that are switched off only hide it.
    const check = this.inspection?.check ?? this.shown.check
    const html = serializePage(this.page)
    const captured = await askBackground('captureReport', {
      id: randomId(),
      address: this.address,
      capturedAt: new Date().toISOString(),
      report,
      check,
      html: html.length > MOST_HTML ? null : html,
    })
    await this.askKept()
    return captured
  }

  private async askKept(): Promise<Answered<KeptState>> {
    if (!this.shown) return failed('not-a-report')
    this.kept = await askBackground('keptAt', { address: this.address, report: this.shown.report })
    return this.kept
  }

  private take(inspection: Inspection): void {
    this.kept = null
    this.address = this.page.location.href
    this.hasChanged = false
    this.show(inspection)
    this.holdAgainstLastYear(inspection)
  }

  /** Adds what the organ's kept report of the year before makes of this one, if there is one. */
  private async holdAgainstLastYear(inspection: Inspection): Promise<void> {
    const { outcome, check } = inspection
    if (outcome.kind !== 'report' || !check || outcome.report.year === null) return
    const { agency, year } = outcome.report
    const asked = await askBackground('lastYearOf', { agency, year, address: this.address })
    if (!asked.ok || !asked.answer || this.inspection !== inspection) return
    this.show({ ...inspection, check: checkInSeries(check, outcome.report, asked.answer.report) })
    this.onNews()
  }

  private show(inspection: Inspection): void {
    this.inspection = inspection
    const { outcome, elements } = inspection
    const check = inspection.check && withoutRules(inspection.check, this.rulesOff)
    this.shown =
      outcome.kind === 'report' && check
        ? {
            report: outcome.report,
            check,
            groups: groupFindings(check.findings, check.repair),
            page: this.page,
            elements,
            askKept: () => this.askKept(),
            capture: () => this.capture(),
            goToFar: () => {},
          }
        : null
    this.body = this.shown && bodyOf(this.shown)
    this.drawMarks()
    this.announce()
  }

  private drawMarks(): void {
    this.marks.abort()
    this.marks = new AbortController()
    if (!this.areMarksOn || !this.shown) return
    markCells(this.page, marksFor(this.shown), this.marks.signal)
    highlightWords(this.page, wordMarksFor(this.shown), this.marks.signal)
  }

  private matters(change: MutationRecord): boolean {
    if (!this.body?.isConnected) return true
    return this.body.contains(change.target) || movesTable(change)
  }

  private async lookAgain(): Promise<Verdict> {
    const now = await inspectPage(this.page)
    const before = this.inspection ?? UNREAD
    const isElsewhere = this.page.location.href !== this.address
    if (saysTheSame(before, now) && !isElsewhere) return 'same'
    if (hasLost(before, now) && !isElsewhere) {
      if (this.hasChanged) return 'same'
      this.hasChanged = true
    } else {
      this.take(now)
    }
    this.onNews()
    return 'different'
  }
}
