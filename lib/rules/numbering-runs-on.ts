import type { Finding } from '#lib/report/finding.ts'
import { parseOrdinal } from '#lib/text/ordinal.ts'
import { linesOf, type OwnLine } from './evidence/own-words.ts'
import { flagWords } from './flag.ts'
import type { Rule } from './rule.ts'

/** One （一） at the head of a paragraph, or after the end of a sentence. */
interface Marker {
  number: number
  line: OwnLine
  start: number
}

const MARKER = /（([一二三四五六七八九十]{1,3})）/g

/** （一）, （二）, … inside a section neither repeat nor skip; a run may begin again at （一） and be gone back to. */
export const numberingRunsOn: Rule = {
  id: 'numbering-runs-on',
  severity: 'warning',
  check: (report) =>
    report.sections.flatMap((_, section) => {
      const lines = linesOf(report).filter((line) => line.section === section && !line.isHeading)
      const heads = lines.flatMap((line) => markersIn(line, (before) => before === ''))
      const markers =
        heads.length > 1 ? heads : lines.flatMap((line) => markersIn(line, (before) => /(?:^|[。；：])$/.test(before)))
      return markers.length > 1 ? judgeRun(markers, lines) : []
    }),
}

function markersIn(line: OwnLine, isHead: (before: string) => boolean): Marker[] {
  return [...line.text.matchAll(MARKER)].flatMap((match) => {
    const number = isHead(line.text.slice(0, match.index)) ? parseOrdinal(match[1] ?? '') : null
    return number === null ? [] : [{ number, line, start: match.index }]
  })
}

/** `open` holds the last number of each run that is not closed: the innermost last. */
function judgeRun(markers: readonly Marker[], lines: readonly OwnLine[]): Finding[] {
  const findings: Finding[] = []
  const open: number[] = []
  for (const marker of markers) {
    const { number } = marker
    const goesOn = open.findLastIndex((last) => number === last + 1)
    if (goesOn >= 0) open.splice(goesOn, open.length - goesOn, number)
    else if (number === 1) open.push(1)
    else {
      const last = open.at(-1) ?? 0
      if (last > 0 || !lines.some((line) => line.text.includes('（一）'))) findings.push(flag(marker, last))
      open.splice(Math.max(0, open.length - 1), 1, number)
    }
  }
  return findings
}

function flag({ line, start, number }: Marker, last: number): Finding {
  const words = /^（[^）]*）[^。，；：]{0,24}/.exec(line.text.slice(start))?.[0] ?? ''
  const details = { number, last, what: number <= last ? 'repeats' : 'skips' }
  return flagWords('numbering-runs-on', 'warning', line.quote(start, start + words.length), details)
}
