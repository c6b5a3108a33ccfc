import 'fake-indexeddb/auto'
import { beforeEach, expect, it } from 'vitest'
import { keepReport } from '#lib/store/keep.ts'
import { exportReminder, noteExport } from '#lib/store/reminder.ts'
import { makeReport } from '#tests/generate/reports.ts'
import { emptyLibrary } from './empty-library.ts'
import { requestFor } from './requests.ts'

const NOW = Date.UTC(2024, 1, 6)
const DAY = 86_400_000

beforeEach(emptyLibrary)

async function keep(from: number, count: number): Promise<void> {
  for (let seed = from; seed < from + count; seed++) await keepReport(requestFor(makeReport(seed, { length: 0 })), '1')
}

it('a reminder to export comes with many captures, and rests once they are exported', async () => {
  expect(await exportReminder(NOW)).toBeNull()
  await keep(0, 49)
  expect(await exportReminder(NOW)).toBeNull()
  await keep(49, 1)
  expect(await exportReminder(NOW)).toEqual({ since: null, news: 50 })
  await noteExport(NOW)
  expect(await exportReminder(NOW + DAY)).toBeNull()
})

it('a reminder to export comes with a single capture when the last export is long ago', async () => {
  await noteExport(NOW)
  expect(await exportReminder(NOW + 400 * DAY)).toBeNull()
  await keep(0, 1)
  expect(await exportReminder(NOW + 29 * DAY)).toBeNull()
  expect(await exportReminder(NOW + 31 * DAY)).toEqual({ since: new Date(NOW).toISOString(), news: 1 })
})
