import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type OpenExtension, openExtension } from '#tests/browser/open-extension.ts'
import { type Portal, startPortal } from '#tests/portal/server.ts'
import { openReport } from './extension-state.ts'

let portal: Portal
let extension: OpenExtension
let page: Page
let popup: Page

beforeAll(async () => {
  portal = await startPortal()
  extension = await openExtension({ portalPort: portal.port, viewport: { width: 800, height: 600 } })
  page = await extension.context.newPage()
  popup = await extension.context.newPage()
})

afterAll(async () => {
  await extension.close()
  await portal.close()
})

/** The name of the view that the popup opens with. */
async function firstView(): Promise<string> {
  await popup.goto(extension.addressOf(`popup.html?tab=${await extension.tabIdOf(page)}`))
  return popup.locator('[aria-current=page]').innerText()
}

const show = (name: string) => popup.getByRole('button', { name, exact: true }).click()

it('the popup opens with a report that it has not shown yet, and else with what was left', async () => {
  await openReport(extension, page, portal.addressOf('qingchuan-shuili-2022'))
  expect(await firstView()).toBe('本页')
  await show('报告库')
  await popup.locator('[aria-current=page]', { hasText: '报告库' }).waitFor()
  expect(await firstView()).toBe('报告库')

  await openReport(extension, page, portal.addressOf('qingchuan-shuili-2021'))
  expect(await firstView()).toBe('本页')
  await show('比较')
  await popup.locator('[aria-current=page]', { hasText: '比较' }).waitFor()

  await page.goto(portal.addressOf('home'))
  expect(await firstView()).toBe('比较')
})
