import { type Answered, answered } from '#lib/capture/failure.ts'
import type { SetAside } from '#lib/capture/set-aside.ts'
import { askBackground, type ReportAsked } from '#lib/messages.ts'
import type { Report } from '#lib/report/report.ts'

/** Milliseconds that a report waits to be shown until it is known what was set aside of it. */
const PATIENCE = 300

/** What the person set aside of this document's report. */
export class AsideFindings {
  list: readonly SetAside[] = []
  private asked: ReportAsked | null = null

  /** Has the library opened while the page is being read: its first answer takes as long as reading does. */
  prepare(address: string): void {
    askBackground('setAsidesOf', { agency: '', year: null, address })
  }

  /**
   * Asks what is set aside of a report, or of none; resolves when it is known, or after a moment at the latest: what
   * comes later and is news is told.
   */
  async learn(report: Report | null, address: string, tellLate: () => void): Promise<void> {
    const asked = report && { agency: report.agency, year: report.year, address }
    // What was set aside of another report may be remembered by the same keys.
    if (JSON.stringify(asked) !== JSON.stringify(this.asked)) this.list = []
    this.asked = asked
    if (!asked) return
    let isLate = false
    const learning = this.ask(asked).then((isNews) => {
      if (isLate && isNews) tellLate()
    })
    await Promise.race([learning, new Promise((resolve) => setTimeout(resolve, PATIENCE))])
    isLate = true
  }

  /** Asks once more about the same report; whether there is news. */
  learnAgain(): Promise<boolean> {
    return this.asked ? this.ask(this.asked) : Promise.resolve(false)
  }

  /** Sets findings aside; answers with all that is set aside then. */
  setAside(findings: string[], reason: string): Promise<Answered<readonly SetAside[]>> {
    return this.decide((report) => askBackground('setAside', { report, findings, reason }))
  }

  /** Lets findings stand again; answers with all that is set aside then. */
  takeBack(findings: string[]): Promise<Answered<readonly SetAside[]>> {
    return this.decide((report) => askBackground('takeBack', { report, findings }))
  }

  private async decide(
    write: (report: ReportAsked) => Promise<Answered<undefined>>,
  ): Promise<Answered<readonly SetAside[]>> {
    const { asked } = this
    if (!asked) return { ok: false, failure: { code: 'not-a-report' } }
    const written = await write(asked)
    if (!written.ok) return written
    await this.ask(asked)
    return answered(this.list)
  }

  private async ask(asked: ReportAsked): Promise<boolean> {
    const remembered = await askBackground('setAsidesOf', asked)
    if (!remembered.ok || this.asked !== asked) return false
    const isNews = JSON.stringify(remembered.answer) !== JSON.stringify(this.list)
    this.list = remembered.answer
    return isNews
  }
}
