import type { PartedGroups } from '#lib/capture/decisions.ts'
import type { Answered } from '#lib/capture/failure.ts'
import type { CaptureOutcome, KeptState } from '#lib/capture/outcome.ts'
import type { SetAside } from '#lib/capture/set-aside.ts'
import { findWords } from '#lib/page/find-words.ts'
import type { WordMark } from '#lib/page/highlight.ts'
import type { Mark } from '#lib/page/mark.ts'
import { isElement } from '#lib/page/node-kinds.ts'
import type { Check } from '#lib/report/finding.ts'
import type { Report } from '#lib/report/report.ts'
import { flaggedWords } from '#lib/rules/flagged-words.ts'
import type { FindingGroup } from '#lib/rules/group-findings.ts'
import { marksOfCheck } from '#lib/rules/marks-of-check.ts'
import { placesOfGroup } from '#lib/rules/places-of-group.ts'

/** A report as the panel shows it, wherever in the tab it stands. */
export interface ShownReport extends Readonly<PartedGroups> {
  report: Report
  /** All that was found, also what was set aside. */
  check: Check
  /** The document it stands in; null when it is in a frame of another site, out of our reach. */
  page: Document | null
  /** Elements that its refs number; none out of reach. */
  elements: readonly Node[]
  askKept: () => Promise<Answered<KeptState>>
  capture: () => Promise<Answered<CaptureOutcome>>
  /** Shows a finding that is out of reach; `index` counts in `check.findings`. */
  goToFar: (index: number) => void
  /** Sets findings aside, by their keys; what is shown follows by itself. */
  setAside: (findings: string[], reason: string) => Promise<Answered<readonly SetAside[]>>
  takeBack: (findings: string[]) => Promise<Answered<readonly SetAside[]>>
}

type Read = Pick<ShownReport, 'report' | 'check' | 'groups' | 'elements'>

/** What to mark on a report's cells: what stands. A finding that was set aside marks nothing. */
export function marksFor({ report, check, groups, elements }: Read): Mark[] {
  const findings = groups.flatMap((group) => group.findings)
  return [...marksOfCheck({ ...check, findings })].flatMap(([key, { severity, look }]) => {
    const element = elements[report.figures[key]?.ref ?? -1]
    return isElement(element) ? [{ element, severity, look }] : []
  })
}

/** Flagged words where they stand, each with the group that flags them. */
export function wordMarksFor({ report, groups, elements }: Read): (WordMark & { group: FindingGroup })[] {
  return groups.flatMap((group) =>
    group.findings.flatMap((finding) => {
      const range = rangeOfWords(finding, report, elements)
      return range ? [{ range, severity: finding.severity, group }] : []
    }),
  )
}

function rangeOfWords(
  finding: FindingGroup['findings'][number],
  report: Report,
  elements: readonly Node[],
): Range | null {
  const flagged = flaggedWords(finding, report)
  const within = flagged && elements[flagged.place.ref]
  return within ? findWords({ within, words: flagged.words, before: flagged.before }) : null
}

/** What of the page a finding is gone to: its words or cell; null when the page has lost it. */
export function targetOf(group: FindingGroup, { report, elements }: Read): Element | Range | null {
  const { ref, words } = placesOfGroup(group, report)
  const range = words && rangeOfWords(group.findings[0], report, elements)
  if (range) return range
  const element = ref === null ? null : elements[ref]
  return isElement(element) ? element : null
}

/** The other cells that a finding speaks of. */
export function traceOf(group: FindingGroup, { report, elements }: Read): Element[] {
  return placesOfGroup(group, report).others.flatMap((key) => {
    const element = elements[report.figures[key]?.ref ?? -1]
    return isElement(element) ? [element] : []
  })
}

/** Which groups speak of each cell, the gravest first. */
export function groupsByCell({ report, groups, elements }: Read): Map<Element, FindingGroup[]> {
  const cells = new Map<Element, FindingGroup[]>()
  const order = ['error', 'warning', 'info']
  const gravestFirst = [...groups].sort((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity))
  for (const group of gravestFirst) {
    for (const key of new Set(group.findings.flatMap((finding) => finding.figures))) {
      const element = elements[report.figures[key]?.ref ?? -1]
      if (isElement(element)) cells.set(element, [...(cells.get(element) ?? []), group])
    }
  }
  return cells
}

/** The smallest part of the page that holds a report's words and cells. */
export function bodyOf({ report, elements }: Read): Node | null {
  const words = report.sections.flatMap(({ ref, passages }) => [ref, ...passages.map((passage) => passage.ref)])
  const refs = [...words, ...Object.values(report.figures).map((figure) => figure.ref)]
  const first = elements[Math.min(...refs)]
  const last = elements[Math.max(...refs)]
  let body: Node | null = first ?? null
  while (body && last && !body.contains(last)) body = body.parentNode
  return body
}
