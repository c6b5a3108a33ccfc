import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { checkReport } from '#lib/rules/check-report.ts'
import { AUTHORITIES } from './authorities.ts'
import { draftOfAuthority } from './draft-of-authority.ts'
import { reportOfDraft } from './plain-report.ts'

const PROSE = join(dirname(fileURLToPath(import.meta.url)), 'prose')
/** A number in braces is one that the tables, or the numbers beside it, confirm. */
const CONFIRMED = /\{([\d.,]+)\}/g
/** Parts that a sentence may stand in. */
const PARTS = ['', '（六）依申请公开情况。']

function gravely(authority: string, line: string): string[] {
  const of = AUTHORITIES[authority]
  if (!of) throw new Error(`nobody is called ${authority}`)
  const { findings } = checkReport(reportOfDraft(draftOfAuthority(of, line)))
  return findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ severity, rule, quote }) => `${severity} ${rule} ${quote}`)
}

/** The sentence with one of its confirmed numbers ten too many. */
function mistold(line: string, place: number): string {
  const piece = [...line.matchAll(CONFIRMED)][place]
  const digits = piece?.[1] ?? ''
  const wrong = (Number(digits.replaceAll(',', '')) + 10).toFixed(digits.split('.')[1]?.length ?? 0)
  const at = piece?.index ?? 0
  return `${line.slice(0, at)}${wrong}${line.slice(at + digits.length + 2)}`.replace(CONFIRMED, '$1')
}

it('every authority has prose, and all prose an authority', () => {
  expect(
    readdirSync(PROSE)
      .map((name) => name.replace(/\.txt$/, ''))
      .sort(),
  ).toEqual(Object.keys(AUTHORITIES).sort())
})

describe.each(Object.keys(AUTHORITIES))('%s', (authority) => {
  const lines = readFileSync(join(PROSE, `${authority}.txt`), 'utf8')
    .trimEnd()
    .split('\n')

  it.each(lines)('nothing grave is found in %s', (line) => {
    const told = line.replace(CONFIRMED, '$1')
    expect(PARTS.flatMap((part) => gravely(authority, part + told))).toEqual([])
  })

  it('every confirmed number is found when it is wrong', () => {
    const places = lines.flatMap((line) => [...line.matchAll(CONFIRMED)].map((_, place) => ({ line, place })))
    const wrong = places.map(({ line, place }) => mistold(line, place))
    expect(wrong.length).toBeGreaterThan(10)
    expect(wrong.filter((line) => gravely(authority, (PARTS[1] ?? '') + line).length === 0)).toEqual([])
  })
})
