import { expect, test } from 'vitest'
import { readHtml } from '#lib/files/html.ts'
import { readReport } from '#lib/reading/read-report.ts'
import { smallPage } from './small-page.ts'

const TITLE = '<h1>云溪县民政局2022年政府信息公开工作年度报告</h1>'
const KINDS = ['overview', 'disclosure', 'requests', 'disputes', 'problems', 'other']

test('topics of section 一 that are numbered like sections stay in it', () => {
  const topics = '<p>一、主动公开。公开信息86条。</p><p>二、依申请公开。收到申请3件。</p><p>五、监督保障。培训2次。</p>'
  const page = smallPage({ before: TITLE }).replace('<p>目录逐月核对。</p>', topics)
  const outcome = readReport(readHtml(page, null))
  const sections = outcome.kind === 'report' ? outcome.report.sections : []
  expect(sections.map(({ kind }) => kind)).toEqual(KINDS)
  expect(sections[0]?.passages).toHaveLength(3)
})

test('a heading may run on into its text', () => {
  const page = smallPage({ before: TITLE }).replace(
    '<p>六、其他需要报告的事项</p>',
    '<p>六、其他需要报告的事项：未收取信息处理费，各栏目运行正常。</p>',
  )
  const outcome = readReport(readHtml(page, null))
  const last = outcome.kind === 'report' ? outcome.report.sections.at(-1) : undefined
  expect([last?.kind, last?.passages[0]?.text]).toEqual(['other', '未收取信息处理费，各栏目运行正常。'])
})
