import { checkInSeries } from '#lib/capture/check-in-series.ts'
import { partGroups, withoutRules } from '#lib/capture/decisions.ts'
import { type Answered, failed } from '#lib/capture/failure.ts'
import type { CaptureOutcome, KeptState } from '#lib/capture/outcome.ts'
import type { SetAside } from '#lib/capture/set-aside.ts'
import { chooseLanguage } from '#lib/i18n.ts'
import { askBackground, type PageState } from '#lib/messages.ts'
import { addressOf } from '#lib/page/address-of.ts'
import { highlightWords } from '#lib/page/highlight.ts'
import { markCells } from '#lib/page/mark.ts'
import { serializePage } from '#lib/page/serialize.ts'
import { movesTable, type Verdict, watchChanges } from '#lib/page/watch-changes.ts'
import { countGroups } from '#lib/rules/group-findings.ts'
import { readSettings, type Settings, watchSettings } from '#lib/settings.ts'
import { AsideFindings } from './aside-findings.ts'
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
  theme: Settings['theme'] = null
  private isAnnounced = false
  private readonly page: Document
  private readonly onNews: () => void
  /** null until the document has been read for the first time. */
  private inspection: Inspection | null = null
  private readonly firstReading: Promise<void>
  private address: string
  private kept: Answered<KeptState> | null = null
  private rulesOff: ReadonlySet<string> = new Set()
  private readonly aside = new AsideFindings()
  /** The inspection that is to be shown next; a newer one overtakes it. */
  private taken: Inspection | null = null
  private marks = new AbortController()
  /** What holds all of the report; null while there is none. */
  private body: Node | null = null

  constructor(page: Document, onNews: () => void, signal: AbortSignal) {
    this.page = page
    this.onNews = onNews
    this.address = addressOf(page)
    this.firstReading = this.readFirst()
    watchSettings((settings, changed) => this.follow(settings, changed), signal)
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
    const { list: setAsides } = this.aside
    const check = this.shown?.check ?? null
    return { address, windowTitle: this.page.title, outcome, check, kept, areMarksOn, setAsides }
  }

  setMarks(on: boolean): void {
    this.areMarksOn = on
    this.drawMarks()
  }

  /** Tells the background what was found, or that the report is gone, for the toolbar and the top document. */
  announce(): void {
    if (this.shown) {
      const { report, groups } = this.shown
      askBackground('reportSeen', { agency: report.agency, year: report.year, counts: countGroups(groups) })
    } else if (this.isAnnounced) askBackground('reportSeen', null)
    this.isAnnounced = this.shown !== null
  }

  /** Sets findings of this report aside, in the library and here at once. */
  setAside(findings: string[], reason: string): Promise<Answered<readonly SetAside[]>> {
    return this.decide(this.aside.setAside(findings, reason))
  }

  /** Lets findings stand again, in the library and here at once. */
  takeBack(findings: string[]): Promise<Answered<readonly SetAside[]>> {
    return this.decide(this.aside.takeBack(findings))
  }

  /** Follows what was set aside of this report, or stands again, in another tab. */
  async learnAsides(): Promise<void> {
    if (await this.aside.learnAgain()) this.showAgain()
  }

  private async decide(deciding: Promise<Answered<readonly SetAside[]>>): Promise<Answered<readonly SetAside[]>> {
    const decided = await deciding
    if (decided.ok) this.showAgain()
    return decided
  }

  private async readFirst(): Promise<void> {
    this.aside.prepare(this.address)
    const [settings, inspection] = await Promise.all([readSettings(), inspectPage(this.page)])
    this.dress(settings)
    this.rulesOff = new Set(settings.rulesOff)
    this.areMarksOn = settings.areMarksOn
    await this.take(inspection)
    this.onNews()
  }

  /** Follows what the person changes in the options; marks stay as they are in a page that is open. */
  private follow(settings: Settings, changed: ReadonlySet<keyof Settings>): void {
    this.dress(settings)
    this.rulesOff = new Set(settings.rulesOff)
    if (changed.has('rulesOff')) this.showAgain()
    else this.onNews()
  }

  private dress({ language, theme }: Settings): void {
    chooseLanguage(language)
    this.theme = theme
  }

  private showAgain(): void {
    if (!this.inspection) return
    this.show(this.inspection)
    this.onNews()
  }

  /** Reads the page as it is now, whatever it has lost. */
  async readAgain(): Promise<void> {
    await this.take(await inspectPage(this.page))
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

  private async take(inspection: Inspection): Promise<void> {
    this.kept = null
    this.address = addressOf(this.page)
    this.hasChanged = false
    this.taken = inspection
    const { outcome } = inspection
    await this.aside.learn(outcome.kind === 'report' ? outcome.report : null, this.address, () => this.showAgain())
    if (this.taken !== inspection) return
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
            ...partGroups(check, outcome.report, this.aside.list),
            page: this.page,
            elements,
            askKept: () => this.askKept(),
            capture: () => this.capture(),
            goToFar: () => {},
            setAside: (findings, reason) => this.setAside(findings, reason),
            takeBack: (findings) => this.takeBack(findings),
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
    const isElsewhere = addressOf(this.page) !== this.address
    if (saysTheSame(before, now) && !isElsewhere) return 'same'
    if (hasLost(before, now) && !isElsewhere) {
      if (this.hasChanged) return 'same'
      this.hasChanged = true
    } else {
      await this.take(now)
    }
    this.onNews()
    return 'different'
  }
}
