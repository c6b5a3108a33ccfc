import type { Check, Finding, Severity } from '#lib/report/finding.ts'
import type { Report } from '#lib/report/report.ts'
import { countGroups, type FindingGroup, groupFindings } from '#lib/rules/group-findings.ts'
import type { Capture } from './capture.ts'
import { findingKey } from './finding-key.ts'
import type { SetAside } from './set-aside.ts'

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

/** Findings that the person set aside together, said once; why and when are those of the first of them. */
export interface AsideGroup {
  group: FindingGroup
  reason: string
  /** ISO date and time. */
  at: string
}

/** A check's findings as they are shown: in groups, those that stand apart from those that were set aside. */
export interface PartedGroups {
  groups: FindingGroup[]
  aside: AsideGroup[]
}

/** Groups what stands and what was set aside of a check, each by itself. */
export function partGroups(
  check: Check,
  report: Pick<Report, 'figures'>,
  setAsides: readonly SetAside[],
): PartedGroups {
  const whyOf = new Map(setAsides.map((one) => [one.finding, one]))
  const parted = partFindings(check, report, { rulesOff: new Set(), setAside: new Set(whyOf.keys()) })
  return {
    groups: groupFindings(parted.standing, check.repair),
    aside: groupFindings(parted.setAside, check.repair).map((group) => {
      const { reason = '', at = '' } = whyOf.get(findingKey(group.findings[0], report)) ?? {}
      return { group, reason, at }
    }),
  }
}

/** By what the findings of a group are remembered; see `findingKey`. */
export function keysOfGroup({ findings }: FindingGroup, report: Pick<Report, 'figures'>): string[] {
  return findings.map((finding) => findingKey(finding, report))
}

/** A finding that was set aside, by itself. */
export interface SettledFinding {
  finding: Finding
  reason: string
  /** ISO date and time. */
  at: string
}

/** A capture as comparisons and tables speak of it: its check holds only what stands. */
export interface DecidedCapture extends Capture {
  settled: readonly SettledFinding[]
}

/** A capture as the person left its findings. */
export function asDecided(capture: Capture, rulesOff: ReadonlySet<string>): DecidedCapture {
  const { check, report, setAsides = [] } = capture
  const whyOf = new Map(setAsides.map((one) => [one.finding, one]))
  const parted = partFindings(check, report, { rulesOff, setAside: new Set(whyOf.keys()) })
  const settled = parted.setAside.map((finding) => {
    const { reason = '', at = '' } = whyOf.get(findingKey(finding, report)) ?? {}
    return { finding, reason, at }
  })
  return { ...capture, check: { ...check, findings: parted.standing }, settled }
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
