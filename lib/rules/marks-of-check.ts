import type { FigureKey } from '#lib/form/form.ts'
import type { Check, Finding, Severity } from '#lib/report/finding.ts'
import { certainCellsOf, isFailingSum } from './group-findings.ts'

/**
 * How a marked cell looks: itself the fault; one of several of which one is; one of many that a finding lists; or only
 * a part of a sum whose wrong cell is known.
 */
export type MarkLook = 'plain' | 'possible' | 'many' | 'part'

/** What one cell is marked with. */
export interface CellMark {
  severity: Severity
  look: MarkLook
}

/** A finding that lists more cells than this would draw a fence around half the table. */
const FEW = 3

const GRAVEST_FIRST: readonly Severity[] = ['error', 'warning', 'info']
const CLEAREST_FIRST: readonly MarkLook[] = ['plain', 'possible', 'many', 'part']

/** The marks of all cells that findings name: the worst severity on each, and the clearest look it has there. */
export function marksOfCheck(check: Check): Map<FigureKey, CellMark> {
  const marks = new Map<FigureKey, CellMark>()
  for (const finding of check.findings) {
    for (const [key, mark] of marksOfFinding(finding, check.repair)) {
      const before = marks.get(key)
      if (!before || weight(mark) < weight(before)) marks.set(key, mark)
    }
  }
  return marks
}

function marksOfFinding(finding: Finding, repair: Check['repair']): [FigureKey, CellMark][] {
  const certain = certainCellsOf(finding, repair)
  if (certain.length > 0) {
    return finding.figures.map((key) => [
      key,
      certain.includes(key) ? { severity: finding.severity, look: 'plain' } : { severity: 'info', look: 'part' },
    ])
  }
  return finding.figures.map((key) => [key, { severity: finding.severity, look: lookOf(finding) }])
}

function lookOf(finding: Finding): MarkLook {
  if (finding.severity === 'error') return isFailingSum(finding) || finding.figures.length > 1 ? 'possible' : 'plain'
  return finding.figures.length > FEW ? 'many' : 'plain'
}

function weight(mark: CellMark): number {
  return GRAVEST_FIRST.indexOf(mark.severity) * CLEAREST_FIRST.length + CLEAREST_FIRST.indexOf(mark.look)
}
