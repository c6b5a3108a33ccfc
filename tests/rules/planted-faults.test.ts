import { expect, it } from 'vitest'
import { checkReport } from '#lib/rules/check-report.ts'
import { cleanDraft } from '#tests/generate/clean-reports.ts'
import { FAULTS } from '#tests/generate/faults/index.ts'
import { randomFrom } from '#tests/generate/random.ts'
import { SEED } from '#tests/generate/seed.ts'
import { reportOfDraft } from './plain-report.ts'

const PLANTED = 40

it('finds at least 99 of 100 planted faults of each rule, and nothing grave beside them', { timeout: 300_000 }, () => {
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
      const { findings } = checkReport(reportOfDraft(draft))
      if (findings.some((it) => it.rule === fault.rule && it.severity === fault.severity)) count.found++
      for (const { severity, rule, quote } of findings) {
        if (rule !== fault.rule && severity !== 'info')
          beside.push(`seed ${seed} ${fault.rule}: ${rule} ${quote ?? ''}`)
      }
    }
  }
  const told = [...counts].map(([rule, { planted, found }]) => `  ${rule} ${found}/${planted}`)
  console.info(`planted faults from seed ${SEED}:\n${told.join('\n')}`)
  expect([...counts].filter(([, { planted, found }]) => planted < PLANTED / 2 || found / planted < 0.99)).toEqual([])
  expect(beside).toEqual([])
})

it('plants faults of more than thirty rules, sums and claims aside, which have generators of their own', () => {
  expect(new Set(FAULTS.map((fault) => fault.rule)).size).toBeGreaterThan(30)
})
