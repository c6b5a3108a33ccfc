import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { rulesSwitchedOff, switchRule, watchRulesOff } from '#lib/settings.ts'

beforeEach(() => fakeBrowser.reset())

it('rules are on until they are switched off, and on again when switched on', async () => {
  expect(await rulesSwitchedOff()).toEqual([])
  await switchRule('is-signed', false)
  await switchRule('zero-is-written', false)
  await switchRule('is-signed', false)
  expect(new Set(await rulesSwitchedOff())).toEqual(new Set(['is-signed', 'zero-is-written']))
  await switchRule('is-signed', true)
  expect(await rulesSwitchedOff()).toEqual(['zero-is-written'])
})

it('a change is told to whoever watches, until the signal ends it', async () => {
  const ending = new AbortController()
  const tell = vi.fn()
  watchRulesOff(tell, ending.signal)
  await switchRule('is-signed', false)
  expect(tell).toHaveBeenLastCalledWith(['is-signed'])
  ending.abort()
  await switchRule('is-signed', true)
  expect(tell).toHaveBeenCalledOnce()
})

it('what another version left is read as far as it is known', async () => {
  await fakeBrowser.storage.local.set({ 'rules-off': ['is-signed', 5, null] })
  expect(await rulesSwitchedOff()).toEqual(['is-signed'])
  await fakeBrowser.storage.local.set({ 'rules-off': 'all' })
  expect(await rulesSwitchedOff()).toEqual([])
})
