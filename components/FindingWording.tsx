import { readerLanguage } from '#lib/i18n.ts'
import type { Report } from '#lib/report/report.ts'
import { type FindingGroup, isFailingSum } from '#lib/rules/group-findings.ts'
import { sayFinding } from '#lib/words/say-finding.ts'
import { sayOneOf } from '#lib/words/say-repair.ts'
import { sayShift } from '#lib/words/say-shift.ts'
import { RepairSentence } from './RepairSentence.tsx'
import { SumLines } from './SumLines.tsx'

/** What is wrong: sums that one cell explains as lines with the repair, anything else as sentences. */
export function FindingWording({ group, report }: { group: FindingGroup; report: Report }) {
  const [first] = group.findings
  if (!isFailingSum(first))
    return group.findings.map((finding) => (
      <p key={`${finding.rule} ${finding.quote}`}>{sayFinding(finding, report, readerLanguage())}</p>
    ))
  const shift = sayShift(group, report, readerLanguage())
  const oneOf = sayOneOf(group, report, readerLanguage())
  return (
    <>
      <SumLines findings={group.findings} report={report} wrong={group.change?.figure ?? null} />
      {shift !== null && <p>{shift}</p>}
      {oneOf !== null && shift === null && <p>{oneOf}</p>}
      <RepairSentence group={group} report={report} />
    </>
  )
}
