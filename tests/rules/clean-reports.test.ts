import { expect, it } from 'vitest'
import { readReport } from '#lib/reading/read-report.ts'
import type { Finding } from '#lib/report/finding.ts'
import type { Report } from '#lib/report/report.ts'
import { checkReport } from '#lib/rules/check-report.ts'
import { cleanDraft } from '#tests/generate/clean-reports.ts'
import { type Draft, documentOf } from '#tests/generate/drafts.ts'
import { FAULTS } from '#tests/generate/faults/index.ts'
import { randomFrom } from '#tests/generate/random.ts'

const CLEAN = 2000
const PLANTED = 40
/** Another run, another two thousand: what fails is told with its seed. */
const SEED = Number(process.env.SEED ?? Math.floor(Math.random() * 1_000_000_000))

function reportOf(draft: Draft): Report {
  const outcome = readReport(documentOf(draft))
  if (outcome.kind !== 'report') throw new Error(`a draft was read as ${outcome.kind}`)
  return outcome.report
}

const grave = (findings: readonly Finding[]) => findings.filter((finding) => finding.severity !== 'info')
const say = ({ rule, quote, details }: Finding) => `${rule} ${quote ?? ''} ${JSON.stringify(details)}`

it(`finds no error and no warning in ${CLEAN} clean reports`, { timeout: 120_000 }, () => {
  console.info(`clean reports: ${CLEAN} from seed ${SEED}`)
  const alarms: string[] = []
  for (let at = 0; at < CLEAN; at++) {
    const report = reportOf(cleanDraft(SEED + at))
    const findings = grave(checkReport(report).findings)
    alarms.push(...findings.map((finding) => `seed ${SEED + at}: ${say(finding)}`))
  }
  expect(alarms).toEqual([])
})

it('finds at least 99 of 100 planted faults of each rule, and nothing grave beside them', { timeout: 120_000 }, () => {
  const counts = new Map<string, { planted: number; found: number }>()
  const beside: string[] = []
  for (const [at, fault] of FAULTS.entries()) {
    const count = counts.get(fault.rule) ?? { planted: 0, found: 0 }
    counts.set(fault.rule, count)
    for (let planted = 0, step = 0; planted < PLANTED && step < 10 * PLANTED; step++) {
      const seed = SEED + at * 10_000 + step
      const random = randomFrom(seed)
      const draft = cleanDraft(seed, fault.options?.(random))
      if (!fault.plant(draft, random)) continue
      planted++
      count.planted++
      const { findings } = checkReport(reportOf(draft))
      if (findings.some((it) => it.rule === fault.rule && it.severity === fault.severity)) count.found++
      const others = grave(findings).filter((it) => it.rule !== fault.rule)
      beside.push(...others.map((finding) => `seed ${seed} ${fault.rule}: ${say(finding)}`))
    }
  }
  const told = [...counts].map(([rule, { planted, found }]) => `  ${rule} ${found}/${planted}`)
  console.info(`planted faults, seed ${SEED}:\n${told.join('\n')}`)
  expect([...counts].filter(([, { planted, found }]) => planted < 20 || found / planted < 0.99)).toEqual([])
  expect(beside).toEqual([])
})

it('plants faults for every rule about one report that is not about sums or claims', () => {
  const planted = new Set(FAULTS.map((fault) => fault.rule))
  expect(planted.size).toBeGreaterThan(34)
})
