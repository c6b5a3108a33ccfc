import { describe, expect, test } from 'vitest'
import { readHtml } from '#lib/files/html.ts'
import { readReport } from '#lib/reading/read-report.ts'
import { layoutRequests, type PrintedRow } from '#tests/fixtures/print-form.ts'
import { makeReport } from '#tests/generate/reports.ts'
import { readSmallPage, reportOfSmallPage, SMALL_TABLE, smallPage } from './small-page.ts'

const TITLE = '<h1>云溪县民政局2022年政府信息公开工作年度报告</h1>'
const READING = { body: '<p>见下图。</p>' }

/** What a page with a body of its own is, and why. */
function kindOf(body: string, head = ''): [string, string] {
  const outcome = readReport(readHtml(`<html><head>${head}</head><body>${body}</body></html>`, null))
  return [outcome.kind, outcome.kind === 'report' ? '' : outcome.reason.code]
}

function tableOf(rows: readonly PrintedRow[]): string {
  const cell = (it: PrintedRow[number]) => `<td colspan="${it.columns}" rowspan="${it.rows}">${it.text}</td>`
  return `<table>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</table>`
}

describe('a page of which only a part is there', () => {
  const { figures } = makeReport(5, { edition: '2021', size: 60, zeros: 'zero' })
  const texts = Object.fromEntries(Object.entries(figures).map(([key, { text }]) => [key, text]))
  const requests = tableOf(layoutRequests('2021', texts))

  test('is a report when one of three tables has a number; the others are absent', () => {
    const report = reportOfSmallPage({ before: TITLE, body: requests })
    expect(Object.keys(report.figures)).toHaveLength(175)
    expect(report.tables.map(({ id, state }) => [id, state])).toEqual([
      ['disclosure', 'absent'],
      ['requests', 'printed'],
      ['disputes', 'absent'],
    ])
  })

  test('is a report under its title alone, or under its sections alone', () => {
    expect(kindOf(TITLE + SMALL_TABLE)[0]).toBe('report')
    expect(kindOf(smallPage({}))[0]).toBe('report')
  })

  test('is statistics without either', () => {
    expect(kindOf(`<h1>市场主体情况</h1>${SMALL_TABLE}`)).toEqual(['other', 'statistics'])
  })

  test('says which tables are pictures or files in their sections', () => {
    const picture = '<p><img src="/upload/20230112/t2.png" width="700"></p>'
    const file = '<p>附件：<a href="/a/1.xlsx">表三.xlsx</a></p>'
    const section = (heading: string) => `<p>${heading}</p>`
    const html = `${TITLE}${section('一、总体情况')}<p>无。</p>${section('二、主动公开政府信息情况')}${picture}
      ${section('三、收到和处理政府信息公开申请情况')}${file}${section('四、政府信息公开行政复议、行政诉讼情况')}
      <table><tr><td colspan="5">行政复议</td><td colspan="10">行政诉讼</td></tr>
      <tr>${'<td rowspan="2">结果维持</td><td rowspan="2">结果纠正</td><td rowspan="2">其他结果</td><td rowspan="2">尚未审结</td><td rowspan="2">总计</td>'}<td colspan="5">未经复议直接起诉</td><td colspan="5">复议后起诉</td></tr>
      <tr>${'<td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td>'.repeat(2)}</tr><tr>${'<td>0</td>'.repeat(15)}</tr></table>
      ${section('五、存在的主要问题及改进情况')}${section('六、其他需要报告的事项')}`
    const outcome = readReport(readHtml(html, null))
    if (outcome.kind !== 'report') throw new Error(outcome.kind)
    expect(outcome.report.tables.map(({ state }) => state)).toEqual(['picture', 'attachment', 'printed'])
  })
})

describe('a page with the title of a report and no tables', () => {
  const read = (body: string, head = '') => kindOf(TITLE + body, head)

  test.each([
    [
      'a link to a .docx',
      '<a href="/p/W1.docx">云溪县民政局2022年政府信息公开工作年度报告.docx</a>',
      'report-is-attached',
    ],
    [
      'a link without a name to a .pdf',
      '<p>附件：<a href="/down.jsp?file=a.pdf">点击下载</a></p>',
      'report-is-attached',
    ],
    [
      'a link whose address has no ending',
      '<p>附件：<a href="/protect/download/12345">点击下载</a></p>',
      'report-is-attached',
    ],
    ['a link to a .wps', '<a href="./a.wps">年度报告</a>', 'report-is-attached'],
    ['a viewer frame', '<iframe src="/pdfjs/web/viewer.html?file=/a.pdf"></iframe>', 'report-is-in-a-viewer'],
    ['a preview frame', '<iframe src="/portal/preview?id=8872"></iframe>', 'report-is-in-a-viewer'],
    ['an embedded object', '<object data="/a/b.pdf" type="application/pdf"></object>', 'report-is-in-a-viewer'],
    [
      'pictures',
      '<p><img src="/upload/2023/01/12/page1.jpg"></p><p><img src="/upload/2023/01/12/page2.jpg"></p>',
      'report-is-a-picture',
    ],
    [
      'a picture fetched when it comes into view',
      '<img src="/images/loading.gif" data-src="/upload/2023/01/12/page1.jpg">',
      'report-is-a-picture',
    ],
    ['a picture in the page itself', '<img src="data:image/png;base64,AAAA" width="760">', 'report-is-a-picture'],
  ])('says what holds it instead: %s', (_, body, code) => {
    expect(read(body)).toEqual(['attachment', code])
  })

  test('names the files, not those that portals offer everywhere', () => {
    const files = '<a href="/zn.doc">政府信息公开申请表.doc</a><a href="/nb.doc">2022年年报.doc</a>'
    expect(readSmallPage({ before: TITLE, ...READING, body: files })).toMatchObject({
      kind: 'attachment',
      attachments: [{ href: '/nb.doc', text: '2022年年报.doc', format: 'doc' }],
    })
  })

  test('is nothing more when there is nothing more, icons aside', () => {
    expect(read('<p>正文。</p><img src="/images/20230101/wx.png" width="32" height="32">')).toEqual([
      'other',
      'title-without-tables',
    ])
  })

  test.each([2018, 2015, 2008])('is older than the form: %i', (year) => {
    const title = `<h1>云溪县民政局${year}年政府信息公开工作年度报告</h1>`
    expect(kindOf(`${title}<p>一、概述</p><p>二、主动公开政府信息情况</p>`)).toEqual(['other', 'before-the-form'])
    expect(kindOf(`${title}<a href="/a.pdf">附件.pdf</a>`)).toEqual(['other', 'before-the-form'])
  })
})

describe('a page whose tables have no cells', () => {
  const { figures } = makeReport(6, { edition: '2021', size: 60, zeros: 'zero' })
  const texts = Object.fromEntries(Object.entries(figures).map(([key, { text }]) => [key, text]))
  const rows = layoutRequests('2021', texts).map((row) => row.map(({ text }) => text))
  const cells = (row: string[], name: string) => row.map((text) => `<${name}>${text}</${name}>`).join('')

  test.each([
    ['placed one by one', rows.map((row) => cells(row, 'div')).join('')],
    ['set with tabs', `<pre>${rows.map((row) => row.join('\t')).join('\n')}</pre>`],
    ['lists side by side', rows.map((row) => `<ul>${cells(row, 'li')}</ul>`).join('')],
    [
      'drawn by style',
      `<div style="display:table">${rows.map((row) => `<div>${cells(row, 'span')}</div>`).join('')}</div>`,
    ],
  ])('is not readable, and says why: %s', (_, body) => {
    expect(kindOf(TITLE + body)).toEqual(['unreadable', 'tables-without-cells'])
    expect(kindOf(smallPage({ body }))).toEqual(['unreadable', 'tables-without-cells'])
  })
})

describe('a page about such reports', () => {
  test.each([
    ['an explanation', '《政府信息公开工作年度报告格式》解读'],
    ['an order', '关于做好2022年政府信息公开工作年度报告编制和发布工作的通知'],
    ['a template', '政府信息公开工作年度报告模板'],
    ['a template in brackets', '云溪县民政局2022年政府信息公开工作年度报告（填写示例）'],
    ['a lesson', '政府信息公开工作年度报告填报实例讲解'],
    ['an order with a form', '关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知'],
    ['an order to publish', '关于做好公布2022年政府信息公开工作年度报告的通知'],
  ])('is none, whatever tables it prints: %s', (_, title) => {
    const head = `<title>${title}_云溪县人民政府</title>`
    expect(kindOf(smallPage({ head, before: `<h1>${title}</h1>` }), head)).toEqual(['other', 'explains-the-form'])
  })

  test.each([
    ['关于印发《云溪县民政局2022年政府信息公开工作年度报告》的通知'],
    ['云溪县民政局关于公布2022年政府信息公开工作年度报告的公告'],
  ])('is one where it is the notice that publishes it: %s', (title) => {
    const head = `<title>${title}_云溪县人民政府</title>`
    const before = `<h1>${title}</h1><p>各科室：</p><p>现将报告印发给你们。</p>`
    expect(kindOf(smallPage({ head, before }), head)[0]).toBe('report')
    const report = reportOfSmallPage({ head, before: before + TITLE })
    expect(report.title).toBe('云溪县民政局2022年政府信息公开工作年度报告')
  })

  test('is a list where it links to several', () => {
    const items = [2019, 2020, 2021, 2022].map(
      (year) => `<li><a href="/${year}">云溪县民政局${year}年政府信息公开工作年度报告</a></li>`,
    )
    expect(kindOf(`<h1>政府信息公开年报</h1><ul>${items.join('')}</ul>`)).toEqual(['other', 'list-of-reports'])
  })

  test('is a list where it links to the files of several, or finds several', () => {
    const link = (year: number, ending: string) =>
      `<li><a href="/${year}${ending}">云溪县民政局${year}年政府信息公开工作年度报告</a></li>`
    const files = [2019, 2020, 2021].map((year) => link(year, '.pdf')).join('')
    expect(kindOf(`<h1>政府信息公开年报</h1><ul>${files}</ul>`)).toEqual(['other', 'list-of-reports'])
    const found = [2019, 2020, 2021].map((year) => `${link(year, '.html')}<p>一、总体情况 全年……</p>`).join('')
    expect(kindOf(`<input value="年度报告">${found}`)).toEqual(['other', 'list-of-reports'])
    // Beside a report of one's own that is attached, they are those of other years.
    expect(kindOf(`${TITLE}<a href="/a.docx">附件.docx</a><ul>${files}</ul>`)).toEqual([
      'attachment',
      'report-is-attached',
    ])
  })

  test('is not told by the name of its column', () => {
    const path = '<div>当前位置：<a href="/">首页</a> &gt; <a href="/nb">政府信息公开工作年度报告</a></div>'
    expect(kindOf(`${path}<h1>干部任前公示</h1><p>正文</p><a href="/a.doc">附件.doc</a>`)).toEqual(['other', 'no-form'])
  })

  test('leaves a report alone whose portal names other columns beside it', () => {
    const head = '<title>云溪县民政局2022年政府信息公开工作年度报告_政策解读_云溪县人民政府</title>'
    expect(kindOf(smallPage({ head }), head)[0]).toBe('report')
  })
})

describe('a page', () => {
  test('with the form’s tables and not one number is a blank form', () => {
    expect(kindOf(TITLE + SMALL_TABLE.replaceAll(/<td>\d+<\/td>/g, '<td></td>'))).toEqual([
      'blank-form',
      'form-is-blank',
    ])
    expect(kindOf(TITLE + SMALL_TABLE.replaceAll(/<td>\d+<\/td>/g, '<td>/</td>'))).toEqual([
      'blank-form',
      'form-is-blank',
    ])
  })

  test('without anything is empty', () => expect(kindOf('')).toEqual(['other', 'page-is-empty']))
})
