import { inReaderLanguage, readerLanguage } from '#lib/i18n.ts'
import type { Report } from '#lib/report/report.ts'
import type { FindingGroup } from '#lib/rules/group-findings.ts'
import { FINDING_WORDS, SLIP_WORDS } from '#lib/words/finding-words.ts'
import { nameOfFigure } from '#lib/words/form-words.ts'

/** What changing a group's one certain cell brings about, in a sentence; nothing for a group without one. */
export function RepairSentence({ group, report }: { group: FindingGroup; report: Report }) {
  const { change } = group
  if (!change) return null
  const name = (key: string) => nameOfFigure(key, report.edition, readerLanguage())
  const said = inReaderLanguage(FINDING_WORDS).repair({
    cell: name(change.figure),
    isBlank: change.from === null,
    sums: group.findings.length,
    together: group.together.map((other) => name(other.figure)),
    slip: change.reason === null ? null : (inReaderLanguage(SLIP_WORDS)[change.reason] ?? null),
  })
  return (
    <p>
      {said.before}
      {change.from !== null && (
        <>
          <b> {change.from} </b>
          {said.between}
        </>
      )}
      <b> {change.to}</b>
      {said.after}
    </p>
  )
}
