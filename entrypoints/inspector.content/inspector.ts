import { type Answered, answered, failed } from '#lib/capture/failure.ts'
import type { CaptureOutcome } from '#lib/capture/outcome.ts'
import type { SourceAsked, SourceOutcome } from '#lib/capture/source.ts'
import { answerInPage, askBackground, type PageAnswerers, type PageState } from '#lib/messages.ts'
import { bringIntoView } from '#lib/page/box-of.ts'
import { askFrame, reportOfFrame } from './frame-report.ts'
import { OwnReport } from './own-report.ts'
import { type PanelErrands, PanelHost } from './panel-host.tsx'
import { showFigures } from './show-figures.ts'
import { type ShownReport, targetOf } from './shown-report.ts'

/** What the tab is asked is answered by its top document, which shows the panel for a report in a frame too. */
export class Inspector {
  private readonly page: Document
  private readonly isTop: boolean
  private readonly life = new AbortController()
  private readonly own: OwnReport
  private frame: { id: number; shown: ShownReport } | null = null
  private panel: { host: PanelHost; life: AbortController } | null = null
  private receipt = new AbortController()

  constructor(page: Document) {
    this.page = page
    this.isTop = page.defaultView === page.defaultView?.top
    this.own = new OwnReport(page, () => this.drawPanel(), this.life.signal)
  }

  /** Answers from now on, and shows what was found. */
  start(): void {
    answerInPage(this.answerers, this.life.signal)
    const { signal } = this.life
    this.page.defaultView?.addEventListener('pageshow', ({ persisted }) => persisted && this.own.announce(), { signal })
  }

  private readonly answerers: PageAnswerers = {
    describePage: () => this.describe(),
    captureNow: (how) => this.capture(how?.isSaidInPage ?? false),
    setMarks: ({ on }) => this.setMarks(on),
    goToFinding: ({ index }) => this.goTo(index),
    showFigures: (asked) => this.showFigures(asked),
    openPanel: () => this.openPanel(),
    setAside: ({ findings, reason }) => this.shown?.setAside(findings, reason) ?? failed('not-a-report'),
    takeBack: ({ findings }) => this.shown?.takeBack(findings) ?? failed('not-a-report'),
    asidesChanged: async () => {
      await this.own.learnAsides()
      return answered(undefined)
    },
    frameReported: ({ frameId }) => this.hearFrame(frameId),
    announceReport: () => {
      this.own.announce()
      return answered(undefined)
    },
  }

  private readonly errands: PanelErrands = {
    checkAgain: () => this.own.readAgain(),
    compare: (captureId) => {
      askBackground('openLibrary', { view: 'compare', captures: [captureId] })
    },
  }

  /** The report that the tab is about: this document's own, else a frame's. */
  private get shown(): ShownReport | null {
    return this.own.shown ?? this.frame?.shown ?? null
  }

  private async describe(): Promise<Answered<PageState>> {
    const own = await this.own.describe()
    if (this.own.shown || !this.frame) return answered(own)
    const described = await askFrame<PageState>(this.frame.id, 'describePage')
    return described.ok ? described : answered(own)
  }

  private async capture(isSaidInPage: boolean): Promise<Answered<CaptureOutcome>> {
    await this.own.describe()
    if (this.panel || !this.shown) return this.panel?.host.capture() ?? failed('not-a-report')
    return isSaidInPage && this.isTop ? this.captureAloud(this.shown) : this.shown.capture()
  }

  /** Where marks are off there is no panel: one comes for as long as it takes to say what was kept. */
  private captureAloud(shown: ShownReport): Promise<Answered<CaptureOutcome>> {
    this.receipt.abort()
    this.receipt = new AbortController()
    const { signal } = this.receipt
    const host = new PanelHost(this.page, shown, this.errands, signal, () => this.receipt.abort())
    host.dress(this.own.theme)
    return host.capture()
  }

  private async setMarks(on: boolean): Promise<Answered<undefined>> {
    this.own.setMarks(on)
    this.drawPanel()
    return this.frame ? askFrame<undefined>(this.frame.id, 'setMarks', { on }) : answered(undefined)
  }

  private async openPanel(): Promise<Answered<undefined>> {
    await this.own.describe()
    if (!this.shown) return failed('not-a-report')
    if (!this.own.areMarksOn) await this.setMarks(true)
    this.panel?.host.open()
    return answered(undefined)
  }

  private async goTo(index: number): Promise<Answered<undefined>> {
    await this.own.describe()
    const finding = this.shown?.check.findings[index]
    const all = [...(this.shown?.groups ?? []), ...(this.shown?.aside ?? []).map(({ group }) => group)]
    const group = all.find(({ findings }) => finding && findings.includes(finding))
    if (!this.shown || !group) return failed('not-found')
    if (!this.isTop) bringIntoView(targetOf(group, this.shown) ?? this.page.documentElement)
    else if ((await this.openPanel()).ok) this.panel?.host.goTo(group)
    return answered(undefined)
  }

  private async showFigures(asked: SourceAsked): Promise<Answered<SourceOutcome>> {
    await this.own.describe()
    const { shown } = this
    if (!shown) return answered('no-report')
    // A frame of another site shows its cells itself.
    return !shown.page && this.frame
      ? askFrame(this.frame.id, 'showFigures', asked)
      : answered(showFigures(shown, asked))
  }

  private async hearFrame(id: number): Promise<Answered<undefined>> {
    const shown = await reportOfFrame(this.page, id)
    if (shown) this.frame = { id, shown }
    else if (this.frame?.id === id) this.frame = null
    // What a frame told the toolbar is not what counts where this document has a report itself.
    if (this.own.shown) this.own.announce()
    else this.drawPanel()
    return answered(undefined)
  }

  /** Shows the panel as the report is now; on a page without one, or with marks switched off, there is nothing of ours. */
  private drawPanel(): void {
    if (!this.isTop) return
    this.receipt.abort()
    const { shown, own } = this
    if (!shown || !own.areMarksOn) {
      this.panel?.life.abort()
      this.panel = null
    } else if (this.panel) {
      this.panel.host.show(shown, own.hasChanged)
    } else {
      const life = new AbortController()
      this.panel = { life, host: new PanelHost(this.page, shown, this.errands, life.signal) }
    }
    this.panel?.host.dress(own.theme)
  }
}
