import type { Finding } from '#lib/report/finding.ts'
import { linesOf, type OwnLine } from './evidence/own-words.ts'
import { flagWords } from './flag.ts'
import type { Rule } from './rule.ts'

const NUMERAL = /^\s*([（(])([一二三四五六七八九十]{1,3})([)）])/
/** A bracket that closes further away than this was not meant for the one that opened. */
const FARTHEST = 300

/** Numerals keep one kind of brackets inside a section, and 《》 and （） are closed. */
export const bracketsMatch: Rule = {
  id: 'brackets-match',
  severity: 'info',
  check: (report) => {
    const lines = linesOf(report)
    const sections = [-1, ...report.sections.keys()].map((at) => lines.filter((line) => line.section === at))
    return sections.flatMap((own) => [...findMixed(own), ...findOpen(own, '《', '》'), ...findOpen(own, '（', '）')])
  },
}

/** （一） beside (二): the rarer kind is flagged, once for each section. */
function findMixed(lines: readonly OwnLine[]): Finding[] {
  const numerals = lines.flatMap((line) => {
    const match = NUMERAL.exec(line.printed)
    if (!match) return []
    const [whole, open, , close] = match
    return [
      {
        line,
        isWide: open === '（' && close === '）',
        isNarrow: open === '(' && close === ')',
        length: whole.trim().length,
      },
    ]
  })
  const wide = numerals.filter((numeral) => numeral.isWide)
  const narrow = numerals.filter((numeral) => numeral.isNarrow)
  const mixed = numerals.filter((numeral) => !numeral.isWide && !numeral.isNarrow)
  const isBoth = wide.length > 0 && narrow.length > 0
  const odd = isBoth ? (narrow.length <= wide.length ? narrow : wide)[0] : mixed[0]
  if (!odd) return []
  const details = { what: 'mixed', wide: wide.length, narrow: narrow.length }
  return [flagWords('brackets-match', 'info', odd.line.quote(0, odd.length), details)]
}

interface Opened {
  line: OwnLine
  at: number
  distance: number
}

/** Brackets that are not closed, or closed without having been opened; `1）` and the like open none. */
function findOpen(lines: readonly OwnLine[], open: string, close: string): Finding[] {
  const findings: Finding[] = []
  let opened: Opened[] = []
  const flag = (line: OwnLine, at: number, what: string) =>
    findings.push(flagWords('brackets-match', 'info', line.quote(at, at + 1), { what, open, close }))
  for (const line of lines) {
    for (let at = 0; at < line.text.length; at++) {
      const sign = line.text.charAt(at)
      if (sign === open) opened.push({ line, at, distance: 0 })
      else if (sign === close) {
        const isItem =
          close === '）' && /(?:^|[，。；：])[\d一二三四五六七八九十a-zA-Z]{1,2}$/.test(line.text.slice(0, at))
        if (!opened.pop() && !isItem) flag(line, at, 'unopened')
      }
    }
    for (const one of opened) {
      one.distance += line.text.length
      if (one.distance > FARTHEST || line.isHeading) flag(one.line, one.at, 'unclosed')
    }
    opened = opened.filter((one) => one.distance <= FARTHEST && !line.isHeading)
  }
  for (const one of opened) flag(one.line, one.at, 'unclosed')
  return findings
}
