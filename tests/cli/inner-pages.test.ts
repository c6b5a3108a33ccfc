import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { answerPath } from '#cli/answer.ts'
import { escapeText } from '#tests/fixtures/markup.ts'
import { smallPage } from '#tests/reading/small-page.ts'

const folder = mkdtempSync(join(tmpdir(), 'gouji-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function kindOf(body: string, name = 'page.html'): Promise<string> {
  const path = join(folder, name)
  writeFileSync(path, `<html><head><title>云溪县民政局</title></head><body>${body}</body></html>`)
  return (await answerPath(path)).outcome.kind
}

const frame = (page: string, more = '') =>
  `<iframe ${more} srcdoc="${escapeText(page).replaceAll('"', '&quot;')}"></iframe>`
const TITLE = '<h1>云溪县民政局2022年政府信息公开工作年度报告</h1>'
const report = smallPage({ before: TITLE })

describe('a saved page with a page in its frame', () => {
  test('is the report that stands there, or in a frame within it', async () => {
    expect(await kindOf(frame(report))).toBe('report')
    expect(await kindOf(`<table><tr><td>${frame(`<p>正文</p>${frame(report)}`)}</td></tr></table>`)).toBe('report')
  })

  test('is not what stands in a hidden one', async () => {
    expect(await kindOf(frame(report, 'style="display:none"') + frame(report, 'hidden'))).toBe('other')
  })

  test('is what it is by itself where no frame holds a report', async () => {
    expect(await kindOf(frame('<p>天气</p>'))).toBe('other')
    expect(await kindOf(`${TITLE}${frame('<p>天气</p>')}<a href="/a.docx">附件.docx</a>`)).toBe('attachment')
  })
})

test('a page saved as one file of many parts is said to be unreadable', async () => {
  expect(await kindOf(report, 'page.mht')).toBe('unreadable')
})

test('a path that leads to no file is said to be unreadable at once', async () => {
  const [pipe, circle] = [join(folder, 'pipe.html'), join(folder, 'circle.html')]
  execFileSync('mkfifo', [pipe])
  symlinkSync(circle, circle)
  for (const path of [pipe, circle, folder]) expect((await answerPath(path)).outcome.kind, path).toBe('unreadable')
})
