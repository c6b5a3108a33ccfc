import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { AsideFindings } from '#entrypoints/inspector.content/aside-findings.ts'
import { type Answered, answered, failed } from '#lib/capture/failure.ts'
import { makeReport } from '#tests/generate/reports.ts'

const ADDRESS = 'http://www.feicheng.gov.cn/1.htm'
const REPORT = makeReport(1, { agency: '肥城市商务局', year: 2021 })
const ONE = { finding: 'is-signed:0123456789abcdef', reason: '原件有落款', at: '2024-02-03T04:00:00.000Z' }

const library = vi.fn<(message: { ask: string; asked: unknown }) => Promise<Answered<unknown>>>()
Object.assign(fakeBrowser.runtime, { sendMessage: library })

beforeEach(() => {
  vi.useFakeTimers()
  library.mockReset()
})
afterEach(() => vi.useRealTimers())

it('what is set aside of a report is known before it is shown', async () => {
  library.mockResolvedValue(answered([ONE]))
  const aside = new AsideFindings()
  const tellLate = vi.fn()
  await aside.learn(REPORT, ADDRESS, tellLate)
  expect(aside.list).toEqual([ONE])
  expect(tellLate).not.toHaveBeenCalled()
})

it('a library that answers late holds nothing up, and is heard when it does', async () => {
  let answer = (_: Answered<unknown>) => {}
  library.mockReturnValue(new Promise((resolve) => (answer = resolve)))
  const aside = new AsideFindings()
  const tellLate = vi.fn()
  const learning = aside.learn(REPORT, ADDRESS, tellLate)
  await vi.advanceTimersByTimeAsync(1000)
  await learning
  expect(aside.list).toEqual([])
  answer(answered([ONE]))
  await vi.waitFor(() => expect(tellLate).toHaveBeenCalledOnce())
  expect(aside.list).toEqual([ONE])
})

it('nothing of one report is taken to be said of the next in the same page', async () => {
  library.mockResolvedValueOnce(answered([ONE])).mockResolvedValue(failed('database-locked'))
  const aside = new AsideFindings()
  await aside.learn(REPORT, ADDRESS, () => {})
  const next = aside.learn({ ...REPORT, year: 2022 }, ADDRESS, () => {})
  expect(aside.list).toEqual([])
  await next
  expect(aside.list).toEqual([])
})

it('what could not be written down is said, and changes nothing', async () => {
  library.mockResolvedValue(answered([]))
  const aside = new AsideFindings()
  await aside.learn(REPORT, ADDRESS, () => {})
  library.mockResolvedValue(failed('disk-full'))
  expect(await aside.setAside([ONE.finding], ONE.reason)).toEqual(failed('disk-full'))
  expect(aside.list).toEqual([])
  expect(await new AsideFindings().takeBack([ONE.finding])).toEqual(failed('not-a-report'))
})
