import { placeInAnyEdition } from '#lib/form/figures.ts'
import type { FigureKey, TableId } from '#lib/form/form.ts'
import type { SumRule } from '#lib/form/sums.ts'
import type { Shift } from '#lib/repair/shifts.ts'
import type { CellChange, Check, Finding, Severity } from '#lib/report/finding.ts'

/** Where a finding belongs in a list: among the report's words, in one of its tables, or to the report as a whole. */
export type FindingPart = 'words' | TableId | 'rest'

/** The parts in the order in which they are listed. */
export const FINDING_PARTS: readonly FindingPart[] = ['words', 'disclosure', 'requests', 'disputes', 'rest']

/** Findings that are said once: several failing sums that one certain cell explains, or a finding by itself. */
export interface FindingGroup {
  part: FindingPart
  severity: Severity
  /** Whether an error names several cells of which one, unknown which, is wrong. */
  isOneOfSeveral: boolean
  /** In the order of the page; never empty. */
  findings: readonly [Finding, ...Finding[]]
  /** The certain cell's change in the most plausible smallest repair, or null. */
  change: CellChange | null
  /** Where one of several cells is wrong, the one change among the smallest repairs that is a slip of the pen, or null. */
  likeliest: CellChange | null
  /** Other certain cells that must change too before all of the group's sums hold. */
  together: readonly CellChange[]
  /** The changes that undo a slip of a whole row or column, where one explains the group's sums; else empty. */
  shift: readonly CellChange[]
}

const SUM_RULES: Readonly<Record<SumRule, true>> = {
  'requests-balance': true,
  'results-add-up': true,
  'applicants-add-up': true,
  'disputes-add-up': true,
}

/** Whether a finding is a failing sum of the form. */
export function isFailingSum(finding: Finding): boolean {
  return finding.rule in SUM_RULES
}

/** The certain cells of a repair that a failing sum names, in the sum's order; none for findings of other rules. */
export function certainCellsOf(finding: Finding, repair: Check['repair']): FigureKey[] {
  return repair && isFailingSum(finding) ? finding.figures.filter((key) => repair.certain.includes(key)) : []
}

const SHIFTS: Readonly<Record<Shift, true>> = { 'row-shifted': true, 'column-shifted': true, 'total-copied': true }

/** The changes of a repair that undo a slip of a whole row or column; empty where none was recognised. */
function shiftOf(repair: Check['repair']): readonly CellChange[] {
  const changes = repair?.solutions[0] ?? []
  return changes.length > 1 && changes.every(({ reason }) => reason !== null && reason in SHIFTS) ? changes : []
}

/** Rules that a wrong number in the words breaks as well, once it stands beside others. */
const FOLLOWING = new Set(['percentage-is-right', 'text-balance-holds'])
const CLAIMS = new Set(['text-agrees-with-requests', 'text-agrees-with-disputes', 'text-agrees-with-documents'])

/** The finding that a number in the words is wrong, where another one follows from it; else the finding itself. */
function sourceOf(finding: Finding, findings: readonly Finding[]): Finding {
  const { rule, place } = finding
  if (!FOLLOWING.has(rule) || !place) return finding
  const isSame = (other: Finding['place']) =>
    other?.ref === place.ref && other.start < place.end && place.start < other.end
  return findings.find((other) => CLAIMS.has(other.rule) && isSame(other.place)) ?? finding
}

/**
 * Findings as a person counts them: failing sums that one slip of a whole line explains are one group, those that share a
 * certain cell are one, standing where the first of them stood; a percentage or a balance that a wrong number in the words
 * spoils is said with it; every other finding is a group of its own. A sum over two certain cells joins the first one's group.
 */
export function groupFindings(findings: readonly Finding[], repair: Check['repair']): FindingGroup[] {
  const shift = shiftOf(repair)
  const together = new Map<Finding | FigureKey | typeof shift, [Finding, ...Finding[]]>()
  for (const finding of findings) {
    const isShifted = isFailingSum(finding) && shift.some(({ figure }) => finding.figures.includes(figure))
    const reason = isShifted ? shift : (certainCellsOf(finding, repair)[0] ?? sourceOf(finding, findings))
    const group = together.get(reason)
    if (group) group.push(finding)
    else together.set(reason, [finding])
  }
  return [...together].map(([reason, members]) => ({
    ...groupOf(members, typeof reason === 'string' ? reason : null, repair),
    shift: reason === shift ? shift : [],
  }))
}

function groupOf(
  findings: FindingGroup['findings'],
  cell: FigureKey | null,
  repair: Check['repair'],
): Omit<FindingGroup, 'shift'> {
  const certain = new Set(findings.flatMap((finding) => certainCellsOf(finding, repair)))
  const likeliest = repair?.solutions.find((solution) => solution.some((change) => change.figure === cell))
  const changes = (likeliest ?? []).filter((change) => certain.has(change.figure))
  const severity = worstSeverity(findings.map((finding) => finding.severity)) ?? findings[0].severity
  const isOneOfSeveral = severity === 'error' && cell === null && isFailingSum(findings[0])
  return {
    part: partOf(findings[0], cell),
    severity,
    isOneOfSeveral,
    findings,
    change: changes.find((change) => change.figure === cell) ?? null,
    likeliest: isOneOfSeveral ? likeliestOf(findings[0], repair) : null,
    together: changes.filter((change) => change.figure !== cell),
  }
}

/**
 * Of single cells that would each mend a sum, the one that is a slip of the pen, or the one with two digits swapped;
 * null where there are several such, and where more than one cell must change.
 */
function likeliestOf({ figures }: Finding, repair: Check['repair']): CellChange | null {
  if (!repair?.complete || repair.size !== 1) return null
  const slips = repair.solutions.flatMap(([change]) =>
    change && change.reason !== null && figures.includes(change.figure) ? [change] : [],
  )
  const swapped = slips.filter(({ reason }) => reason === 'digits-swapped')
  const [one, ...others] = swapped.length > 0 ? swapped : slips
  return one && others.length === 0 ? one : null
}

function partOf(finding: Finding, cell: FigureKey | null): FindingPart {
  if (finding.quote !== null) return 'words'
  const named = cell ?? finding.figures[0]
  const table = named === undefined ? finding.details.table : placeInAnyEdition(named)?.table
  return FINDING_PARTS.find((part) => part === table) ?? 'rest'
}

/** Whether two groups, from two readings of a page, are about the same thing. */
export function isSameGroup({ findings: [one] }: FindingGroup, { findings: [other] }: FindingGroup): boolean {
  return one.rule === other.rule && one.quote === other.quote && one.figures.join() === other.figures.join()
}

const GRAVEST_FIRST: readonly Severity[] = ['error', 'warning', 'info']

/** The gravest of some severities, or undefined of none. */
export function worstSeverity(severities: Iterable<Severity>): Severity | undefined {
  const seen = new Set(severities)
  return GRAVEST_FIRST.find((severity) => seen.has(severity))
}

/** How many groups there are of each severity: what badge, pill and filters show. */
export function countGroups(groups: readonly Pick<FindingGroup, 'severity'>[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 }
  for (const group of groups) counts[group.severity]++
  return counts
}
