import { SumLines } from '#components/SumLines.tsx'
import { inReaderLanguage, readerLanguage } from '#lib/i18n.ts'
import type { Report } from '#lib/report/report.ts'
import type { FindingGroup } from '#lib/rules/group-findings.ts'
import { FINDING_WORDS, SLIP_WORDS } from '#lib/words/finding-words.ts'
import { nameOfFigure } from '#lib/words/form-words.ts'
import { PANEL_WORDS } from '#lib/words/panel-words.ts'

/** The one cell that is certain to be wrong: what it says, what it should be, by what slip, and the sums that show it. */
export function CertainRepair({ group, report }: { group: FindingGroup; report: Report }) {
  const { change, findings, together } = group
  if (!change) return null
  const words = inReaderLanguage(PANEL_WORDS)
  const slip = change.reason === null ? null : inReaderLanguage(SLIP_WORDS)[change.reason]
  return (
    <>
      <p class="card-fix">
        <span class="from">{change.from ?? words.blank}</span>
        <span class="arrow">
          <span aria-hidden="true">→</span>
          <span class="hidden">{words.shouldBe}</span>
        </span>
        <span class="to">{change.to}</span>
        {slip && <span class="reason">{slip}</span>}
      </p>
      <SumLines findings={findings} report={report} wrong={change.figure} hasLabels />
      <p class="card-note">
        {together.length === 0
          ? words.onlyThisCell(findings.length)
          : inReaderLanguage(FINDING_WORDS).changesWith(
              together.map((other) => nameOfFigure(other.figure, report.edition, readerLanguage())),
            )}
      </p>
    </>
  )
}
