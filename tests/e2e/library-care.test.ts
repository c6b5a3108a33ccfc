import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenExtension, openExtension } from '#tests/browser/open-extension.ts'
import { fileOfMany } from '#tests/entrypoints/library-files.ts'
import { accessibilityFaults } from './look.ts'

let extension: OpenExtension
let page: Page
const errors: string[] = []

beforeAll(async () => {
  extension = await openExtension()
  page = await extension.context.newPage()
  page.on('pageerror', (error) => errors.push(String(error)))
  await page.goto(extension.addressOf('library.html'))
  await page.getByText('还没有抓取过报告').waitFor()
}, 60_000)

afterAll(async () => {
  await extension.close()
  expect(errors).toEqual([])
})

const take = (name: string, content: string | Buffer) =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) })

describe('a file that is taken in', () => {
  it('and is no library file is called what it is, with what a library file is', async () => {
    const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
    const files: [string, string | Buffer, string][] = [
      ['年报.html', '\n<!doctype html>\n<html><body>\n<p>年度报告</p>\n</body></html>\n', '这是网页，不是'],
      ['年报.pdf', '%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n', '这是 PDF 文件，不是'],
      ['年报.png', Buffer.concat([png, Buffer.alloc(4000, 10)]), '这是图片，不是'],
      ['年报.docx', Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(500, 7)]), '这是文档或表格，不是'],
      ['a.json', '{\n  "name": "x",\n  "years": [1, 2]\n}\n', '不是勾稽的报告库文件'],
      ['b.json', '[{"name":"x"}]', '不是勾稽的报告库文件'],
      ['c.html.gz', gzipSync('<html></html>'), '这是网页，不是'],
    ]
    for (const [name, content, said] of files) {
      await take(name, content)
      const notice = page.locator('.notice', { hasText: said })
      await notice.waitFor()
      expect(await notice.innerText()).toMatch(/没有导入任何内容。报告库文件由「导出」得到/)
      expect(await notice.getByText('行没有导入').count()).toBe(0)
      await notice.getByRole('button', { name: '收起' }).click()
    }
    await take('empty.ndjson', '')
    await page.getByText('文件是空的').waitFor()
    await take('barely.ndjson.gz', gzipSync(await fileOfMany(1)).subarray(0, 12))
    await page.getByText('文件已损坏，读不出来，没有导入任何内容').waitFor()
    await page.locator('.notice').getByRole('button', { name: '收起' }).click()
    await take('cut.ndjson.gz', gzipSync('{"format":"gouji-library","version":1}\n').subarray(0, 20))
    await page.getByText('文件已损坏，读不出来，没有导入任何内容').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
  })

  it('and breaks off says what was taken of it', async () => {
    const whole = gzipSync(await fileOfMany(60, 0, (seed) => `<p>${seed} ${crypto.randomUUID().repeat(200)}</p>`))
    await take('half.ndjson.gz', whole.subarray(0, Math.floor(whole.length * 0.8)))
    await page.getByText('文件不完整，后面的读不出来').waitFor()
    const said = await page.locator('.notice').innerText()
    const taken = Number(/导入 (\d+) 次/.exec(said)?.[1])
    expect(taken).toBeGreaterThan(0)
    expect(taken).toBeLessThan(60)
    expect(said).toMatch(/文件里少了 \d+ 次抓取/)
    await page.getByText(new RegExp(`，${taken} 份报告`)).waitFor()
    await take('whole.ndjson.gz', whole)
    await page.getByText(`导入 ${60 - taken} 次抓取，另有 ${taken} 次原已在库`).waitFor()
  })

  it('is listed in the order asked for, and selected as a whole', async () => {
    const names = () => page.locator('.organs tbody .name').allInnerTexts()
    await page.getByLabel('排列').selectOption('organ')
    await page.locator('.organs tr.group').first().waitFor({ state: 'detached' })
    expect(await names()).toEqual((await names()).toSorted(new Intl.Collator('zh-CN', { numeric: true }).compare))
    await page.getByLabel('排列').selectOption('missing')
    const missing = () =>
      page
        .locator('.organs tbody tr:not(.gap)')
        .evaluateAll((rows) => rows.map((row) => row.querySelectorAll('[data-missing]').length))
    await expect.poll(missing).toEqual((await missing()).toSorted((one, other) => other - one))
    await page.getByRole('checkbox', { name: '全选' }).check()
    await page.getByText(/已选 \d{2} 份/).waitFor()
    await page.getByRole('button', { name: '取消选择' }).click()
    await page.getByLabel('排列').selectOption('region')
    await page.locator('.organs tr.group').first().waitFor()
  })
})

describe('what is kept in one browser only', () => {
  it('is asked to be kept, and the browser’s answer is said; asked again, it is what the browser says then', async () => {
    const room = page.locator('.room')
    await room.getByText('磁盘紧张时浏览器可能自行清除').waitFor()
    expect(await page.evaluate(() => navigator.storage.persisted())).toBe(false)
    await room.getByRole('button', { name: '请浏览器长期保存' }).click()
    await room.getByText('浏览器没有答应').waitFor()
    const session = await extension.context.newCDPSession(page)
    await session.send('Browser.grantPermissions', {
      origin: `chrome-extension://${extension.id}`,
      permissions: ['durableStorage'],
    })
    await page.reload()
    await room.getByText('浏览器已答应不自行清除').waitFor()
    expect(await page.evaluate(() => navigator.storage.persisted())).toBe(true)
    await page.reload()
    await room.getByText('浏览器已答应不自行清除').waitFor()
  })

  it('is worth a reminder to export, in tab and popup, until it is exported', async () => {
    const reminder = page.getByText('60 次抓取从未导出过')
    await reminder.waitFor()
    // Only the list scrolls, however long it is.
    expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0)
    expect(await accessibilityFaults(page)).toEqual([])
    const popup = await extension.context.newPage()
    await popup.goto(extension.addressOf('popup.html?tab=0'))
    await popup.getByRole('button', { name: '报告库' }).click()
    await popup.getByText('60 次抓取还没有导出').waitFor()
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: '全部导出' }).click()
    expect((await downloading).suggestedFilename()).toMatch(/\.ndjson$/)
    await reminder.waitFor({ state: 'detached' })
    await popup.getByText('60 次抓取还没有导出').waitFor({ state: 'detached' })
    await popup.close()
  })
})

describe('a long file', () => {
  it('can be stopped: what came by then stays, and the rest comes when it is taken again', async () => {
    const [count, before] = [2000, 60]
    const folder = await mkdtemp(join(tmpdir(), 'gouji-care-'))
    const file = join(folder, 'many.ndjson')
    await writeFile(file, await fileOfMany(count))
    const input = page.locator('input[type=file]')
    await input.setInputFiles(file)
    await page.getByRole('button', { name: '停止' }).click()
    await page.getByText('已停止。已导入的会保留').waitFor()
    const [, taken, known] =
      /导入 (\d+) 次抓取(?:，另有 (\d+) 次原已在库)?/.exec(await page.locator('.notice').innerText()) ?? []
    expect(Number(taken) + before).toBeLessThan(count)
    expect(Number(known ?? 0)).toBeLessThanOrEqual(before)
    await page.getByText(new RegExp(`，${Number(taken) + before} 份报告`)).waitFor()
    await input.setInputFiles(file)
    await page.getByText(`另有 ${Number(taken) + before} 次原已在库`).waitFor()
    await page.getByText(new RegExp(`，${count} 份报告`)).waitFor()
    await rm(folder, { recursive: true })
  })

  it('is taken to its end before an export that was asked for meanwhile, and both are said', async () => {
    const [before, count] = [2000, 2600]
    const folder = await mkdtemp(join(tmpdir(), 'gouji-care-'))
    const file = join(folder, 'more.ndjson')
    await writeFile(file, await fileOfMany(count))
    await page.locator('input[type=file]').setInputFiles(file)
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: '导出', exact: true }).click()
    await page.getByRole('menuitem', { name: '报告库文件（NDJSON）' }).click()
    await saving
    await page.getByText(`导入 ${count - before} 次抓取，另有 ${before} 次原已在库。 已导出 ${count} 次抓取`).waitFor()
    await rm(folder, { recursive: true })
  })
})
