import type { ComponentChildren } from 'preact'
import { FindingWording } from '#components/FindingWording.tsx'
import { inReaderLanguage, readerLanguage } from '#lib/i18n.ts'
import type { Report } from '#lib/report/report.ts'
import type { FindingGroup } from '#lib/rules/group-findings.ts'
import { FINDING_WORDS } from '#lib/words/finding-words.ts'
import { wordsOfRule } from '#lib/words/say-finding.ts'
import { sayWhere } from '#lib/words/say-where.ts'

interface PaperFindingProps {
  group: FindingGroup
  report: Report
  /** What is said after it. */
  children?: ComponentChildren
}

/** One finding on paper: where it is, what is wrong with its sums written out, the likely repair, what it rests on. */
export function PaperFinding({ group, report, children }: PaperFindingProps) {
  const rule = wordsOfRule(group.findings[0].rule, readerLanguage())
  return (
    <li class="paper-finding">
      <p class="finding-where">{sayWhere(group, report, readerLanguage())}</p>
      <FindingWording group={group} report={report} />
      {rule && <p class="basis">{inReaderLanguage(FINDING_WORDS).basis(rule.basis)}</p>}
      {children}
    </li>
  )
}
