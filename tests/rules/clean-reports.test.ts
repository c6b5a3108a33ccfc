import { expect, it } from 'vitest'
import { checkReport } from '#lib/rules/check-report.ts'
import { cleanDraft } from '#tests/generate/clean-reports.ts'
import { SEED } from '#tests/generate/seed.ts'
import { reportOfDraft } from './plain-report.ts'

const CLEAN = 2000

it(`finds no error and no warning in ${CLEAN} clean reports`, { timeout: 300_000 }, () => {
  console.info(`clean reports: ${CLEAN} from seed ${SEED}`)
  const alarms: string[] = []
  for (let seed = SEED; seed < SEED + CLEAN; seed++) {
    for (const { severity, rule, quote, details } of checkReport(reportOfDraft(cleanDraft(seed))).findings) {
      if (severity !== 'info') alarms.push(`seed ${seed}: ${rule} ${quote ?? ''} ${JSON.stringify(details)}`)
    }
  }
  expect(alarms).toEqual([])
})
