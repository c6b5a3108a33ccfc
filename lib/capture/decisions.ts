import type { Check, Finding, Severity } from '#lib/report/finding.ts'
import type { Report } from '#lib/report/report.ts'
import { countGroups, groupFindings } from '#lib/rules/group-findings.ts'
import { findingKey } from './finding-key.ts'

/** What a person decided: rules that are switched off altogether, and findings of one report that are set aside. */
export interface Decisions {
  rulesOff: ReadonlySet<string>
  setAside: ReadonlySet<string>
}

/** No decision. */
export const UNDECIDED: Decisions = { rulesOff: new Set(), setAside: new Set() }

/** A check's findings as a person left them: what stands, and what was set aside; findings of rules switched off are in neither. */
export interface PartedFindings {
  standing: Finding[]
  setAside: Finding[]
}

/** Parts a check's findings by what a person decided; each part keeps the order of the page. */
export function partFindings(
  check: Check,
  report: Pick<Report, 'figures'>,
  { rulesOff, setAside }: Decisions,
): PartedFindings {
  const parted: PartedFindings = { standing: [], setAside: [] }
  for (const finding of check.findings) {
    if (rulesOff.has(finding.rule)) continue
    const isSetAside = setAside.size > 0 && setAside.has(findingKey(finding, report))
    parted[isSetAside ? 'setAside' : 'standing'].push(finding)
  }
  return parted
}

/** The check without the findings of rules that are switched off. */
export function withoutRules(check: Check, rulesOff: ReadonlySet<string>): Check {
  return rulesOff.size === 0 ? check : { ...check, findings: check.findings.filter(({ rule }) => !rulesOff.has(rule)) }
}

/** How many findings stand, by severity, and how many are set aside; counted as a person does, in groups. */
export function countFindings(
  check: Check,
  report: Pick<Report, 'figures'>,
  decisions: Decisions,
): Record<Severity | 'setAside', number> {
  const { standing, setAside } = partFindings(check, report, decisions)
  return {
    ...countGroups(groupFindings(standing, check.repair)),
    setAside: groupFindings(setAside, check.repair).length,
  }
}
