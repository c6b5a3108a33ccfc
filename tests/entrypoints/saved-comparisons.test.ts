import { beforeEach, describe, expect, test } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import {
  forgetComparison,
  listSaved,
  MOST_SAVED,
  restoreComparison,
  saveComparison,
} from '#entrypoints/library/saved-comparisons.ts'

/** What a browser gives: one holder of a lock at a time, in the order of asking. */
function takingTurns() {
  let turn: Promise<unknown> = Promise.resolve()
  return {
    request: (_name: string, work: () => Promise<unknown>) => {
      turn = turn.then(work)
      return turn
    },
  }
}

beforeEach(() => {
  fakeBrowser.reset()
  Object.defineProperty(globalThis.navigator, 'locks', { value: takingTurns(), configurable: true })
})

describe('saved comparisons', () => {
  test('are listed with the last first; the same name is saved over', async () => {
    await saveComparison('甲', '?view=group&year=2022')
    await saveComparison('乙', '?view=compare&capture=1&capture=2')
    await saveComparison('甲', '?view=group&year=2023')
    expect((await listSaved()).map(({ name, search }) => [name, search])).toEqual([
      ['甲', '?view=group&year=2023'],
      ['乙', '?view=compare&capture=1&capture=2'],
    ])
  })

  test('are all kept when several are saved at the same moment, up to the most there can be', async () => {
    const names = Array.from({ length: MOST_SAVED + 5 }, (_, at) => `第${at}`)
    await Promise.all(names.map((name) => saveComparison(name, '?view=group')))
    expect(new Set((await listSaved()).map(({ name }) => name))).toEqual(new Set(names.slice(5)))
  })

  test('come back where they were when forgetting is undone', async () => {
    for (const name of ['甲', '乙', '丙']) {
      await saveComparison(name, '?view=group')
      await new Promise((resolve) => setTimeout(resolve, 2))
    }
    const before = await listSaved()
    const second = before[1]
    if (!second) throw new Error('three were saved')
    await forgetComparison(second.id)
    expect((await listSaved()).map(({ name }) => name)).toEqual(['丙', '甲'])
    await restoreComparison(second)
    expect(await listSaved()).toEqual(before)
  })

  test('pass over what no version of ours can have written, addresses of other places above all', async () => {
    const good = { id: '1', name: '甲', search: '?view=group', savedAt: '2024-01-01T00:00:00Z' }
    const bad = [{ ...good, search: 'javascript:alert(1)' }, { ...good, search: 'https://example.com/?a' }, null, 7]
    await browser.storage.local.set({ 'saved-comparisons': [...bad, good] })
    expect(await listSaved()).toEqual([good])
    await browser.storage.local.set({ 'saved-comparisons': 'damaged' })
    expect(await listSaved()).toEqual([])
  })
})
