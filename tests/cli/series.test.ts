import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { RULES_AGAINST_LAST_YEAR } from '#lib/rules/index.ts'
import { PAGES } from '#tests/fixtures/fixtures.ts'

const folder = mkdtempSync(join(tmpdir(), 'gouji-series-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const pageOf = (slug: string) => join(PAGES, slug, 'page.html')
const BEFORE = pageOf('qingchuan-shuili-2021')
const AFTER = pageOf('qingchuan-shuili-2022')
const STRANGER = pageOf('feicheng-2020')

/** The report about 2021 once more, with every 2021 in it made 2022. */
function copiedForward(): string {
  const path = join(folder, '2022.html')
  writeFileSync(path, readFileSync(BEFORE, 'utf8').replaceAll('2021', '2022'))
  return path
}

/** What the command answers, line by line, and its exit status. */
function check(...args: string[]) {
  const node = process.platform === 'win32' ? 'node_modules/node/bin/node.exe' : 'node_modules/node/bin/node'
  const { stdout, status } = spawnSync(node, ['cli/check.ts', '--json', ...args], { encoding: 'utf8' })
  const answers = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  const IDS = RULES_AGAINST_LAST_YEAR.map(({ id }) => id)
  const rulesOf = ({ findings }: { findings: { rule: string }[] }) =>
    findings.map(({ rule }) => rule).filter((rule) => IDS.includes(rule))
  return { sources: answers.map(({ source }) => source), rules: answers.map(rulesOf), answers, status }
}

describe('the command, told that its paths are one library', () => {
  it('holds each report against the year before, whatever the order, and answers in the order given', () => {
    const copy = copiedForward()
    const { sources, rules, answers, status } = check('--series', copy, STRANGER, BEFORE)
    expect(sources).toEqual([copy, STRANGER, BEFORE])
    expect(new Set(rules[0])).toEqual(new Set(['figures-are-new', 'text-is-new', 'documents-in-force-continue']))
    expect(rules.slice(1)).toEqual([[], []])
    const stock = answers[0].findings.find(({ rule }: { rule: string }) => rule === 'documents-in-force-continue')
    expect(stock).toMatchObject({ details: { lastYear: 2021 }, message: expect.stringContaining('15 + 本年制发 2') })
    expect(status).toBe(0)
  })

  it('finds nothing between years that continue each other', () => {
    expect(check('--series', pageOf('qingchuan-shuili-2020'), BEFORE, AFTER).rules).toEqual([[], [], []])
  })

  it('says of each path by itself what it says without', () => {
    const paths = [BEFORE, STRANGER, join(folder, 'none.html'), pageOf('liaocheng-2021')]
    const [alone, together] = [check(...paths), check('--series', ...paths)]
    expect(together.answers).toEqual(alone.answers)
    expect([alone.status, together.status]).toEqual([2, 2])
  })
})

it('without that, no report is held against another', () => {
  expect(check(copiedForward(), BEFORE).rules).toEqual([[], []])
})
