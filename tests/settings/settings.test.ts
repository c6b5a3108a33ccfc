import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { changeSetting, readSettings, type Settings, switchRule, watchSettings } from '#lib/settings.ts'

const AT_FIRST: Settings = { language: null, theme: null, areMarksOn: true, rulesOff: [] }

beforeEach(() => fakeBrowser.reset())

it('rules are on until they are switched off, and on again when switched on', async () => {
  expect(await readSettings()).toEqual(AT_FIRST)
  await switchRule('is-signed', false)
  await switchRule('zero-is-written', false)
  await switchRule('is-signed', false)
  expect(new Set((await readSettings()).rulesOff)).toEqual(new Set(['is-signed', 'zero-is-written']))
  await switchRule('is-signed', true)
  expect((await readSettings()).rulesOff).toEqual(['zero-is-written'])
})

it('what is set is read again, each setting by itself', async () => {
  await changeSetting('language', 'en')
  await changeSetting('theme', 'dark')
  await changeSetting('areMarksOn', false)
  expect(await readSettings()).toEqual({ ...AT_FIRST, language: 'en', theme: 'dark', areMarksOn: false })
  await changeSetting('language', null)
  expect((await readSettings()).language).toBe(null)
})

it('a change is told to whoever watches, until the signal ends it; what else a window remembers is not', async () => {
  const ending = new AbortController()
  const tell = vi.fn()
  watchSettings(tell, ending.signal)
  await fakeBrowser.storage.local.set({ view: { view: 'page' } })
  await switchRule('is-signed', false)
  await vi.waitFor(() => expect(tell).toHaveBeenCalledOnce())
  expect(tell).toHaveBeenLastCalledWith({ ...AT_FIRST, rulesOff: ['is-signed'] }, new Set(['rulesOff']))
  ending.abort()
  await switchRule('is-signed', true)
  await readSettings()
  expect(tell).toHaveBeenCalledOnce()
})

const LEFT: [object, Settings][] = [
  [{ 'rules-off': ['is-signed', 5, null] }, { ...AT_FIRST, rulesOff: ['is-signed'] }],
  [{ 'rules-off': 'all', language: 'fr', theme: 7, marks: 'no' }, AT_FIRST],
  [{ 'rules-off': null, language: { zh: 1 }, theme: '', marks: null }, AT_FIRST],
]

it.each(LEFT)('what another version left is read as far as it is known: %j', async (stored, read) => {
  await fakeBrowser.storage.local.set({ ...stored })
  expect(await readSettings()).toEqual(read)
})

it('everything is as at first where the storage cannot be read', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('locked'))
  expect(await readSettings()).toEqual(AT_FIRST)
})
