import { describe, expect, test } from 'vitest'
import { reportOfSmallPage } from './small-page.ts'

const FULL = '肥西县水利局2022年政府信息公开工作年度报告'

describe('the title', () => {
  test.each([
    ['a heading', `<h1>${FULL}</h1>`],
    ['an element of its own', `<ucaptitle>${FULL}</ucaptitle>`],
    ['a cell of a layout table', `<table><tr><td>${FULL}</td></tr><tr><td>发布时间：2023-01-20</td></tr></table>`],
    ['two lines of one heading', '<h2>肥西县水利局<br>2022年政府信息公开工作年度报告</h2>'],
    ['two paragraphs', '<p>肥西县水利局</p><p>2022年政府信息公开工作年度报告</p>'],
    ['three paragraphs', '<p>肥西县水利局</p><p>2022年政府信息公开</p><p>工作年度报告</p>'],
    ['a line broken in mid-word', '<p>肥西县水利局2022年政府信息公开工作<br>年度报告</p>'],
    ['pieces with spaces', '<p><b>肥西县水利局</b> <b>2022年</b>&nbsp;政府信息公开工作年度报告</p>'],
    [
      'a heading after a path',
      `<div>当前位置：<a>首页</a> &gt; <a>政府信息公开年报</a> &gt; ${FULL}</div><h1>${FULL}</h1>`,
    ],
    [
      'a heading after a list of other years',
      `<ul><li><a href="/1">肥西县水利局2021年政府信息公开工作年度报告</a></li><li><a href="/2">肥西县水利局2020年政府信息公开工作年度报告</a></li></ul><h1>${FULL}</h1>`,
    ],
    [
      'an index card only',
      `<table><tr><td>名称</td><td colspan="3">${FULL}</td></tr><tr><td>索引号</td><td>x/1</td><td>文号</td><td></td></tr></table>`,
    ],
  ])('is read from %s', (_, before) => {
    expect(reportOfSmallPage({ before }).title).toBe(FULL)
  })

  test.each([
    ['in front of the site', `<title>${FULL}_肥西县人民政府</title>`],
    ['behind the site', `<title>肥西县人民政府 政府信息公开年报 ${FULL}</title>`],
    ['with a dash', `<title>${FULL}-肥西县水利局</title>`],
    ['between bars', `<title>肥西县人民政府门户网站|${FULL}|年报</title>`],
  ])('is cut out of the window title: %s', (_, head) => {
    expect(reportOfSmallPage({ head }).title).toBe(FULL)
  })

  test.each(['ArticleTitle', 'articletitle', 'ARTICLETITLE', 'pageTitle'])('is taken from the meta %s', (name) => {
    expect(reportOfSmallPage({ head: `<META content="${FULL}" Name=${name}>` }).title).toBe(FULL)
    expect(reportOfSmallPage({ before: `<meta name="${name}" content="${FULL}">` }).title).toBe(FULL)
  })

  test('is the printed one where metas differ, and all are kept', () => {
    const report = reportOfSmallPage({
      head: `<meta name="ArticleTitle" content="${FULL}">`,
      before: '<h1>水利局政府信息公开工作年度报告</h1>',
    })
    expect(report.title).toBe('水利局政府信息公开工作年度报告')
    expect(report.titles.map(({ from }) => from)).toEqual(['heading', 'meta-title'])
    expect(report.year).toBe(2022)
    expect(report.agency).toBe('肥西县水利局')
  })

  test('is in traditional characters where the page is', () => {
    const title = '肥西縣水利局2022年政府信息公開工作年度報告'
    expect(reportOfSmallPage({ before: `<h1>${title}</h1>` })).toMatchObject({
      title,
      agency: '肥西縣水利局',
      year: 2022,
    })
  })

  test('is empty where sections alone say what the page is, and text of a template is none', () => {
    const report = reportOfSmallPage({
      head: '<title>{$title}</title><meta name="ArticleTitle" content="&lt;$[标题]&gt;">',
    })
    expect(report.title).toBe('')
  })

  test('does not stand in the preface too', () => {
    const report = reportOfSmallPage({
      before: '',
      preface: '<p>肥西县水利局</p><p>2022年政府信息公开工作年度报告</p><p>现予公布。</p>',
    })
    expect(report.preface.map(({ text }) => text)).toEqual(['现予公布。'])
  })
})

describe('the year', () => {
  test.each([
    ['2022年政府信息公开工作年度报告', 2022],
    ['肥西县水利局2022年度政府信息公开工作报告', 2022],
    ['2022年肥西县水利局政府信息公开工作年度报告', 2022],
    ['肥西县水利局二〇二二年政府信息公开工作年度报告', 2022],
    ['肥西县水利局二○二二年度政府信息公开年报', 2022],
    ['肥西县水利局２０２２年政府信息公开工作年度报告', 2022],
    ['肥西县水利局政府信息公开工作2022年度报告', 2022],
  ])('is the title’s: %s', (title, year) => {
    expect(
      reportOfSmallPage({ before: `<h1>${title}</h1>`, preface: '<p>自2019年1月1日起至2019年12月31日止。</p>' }).year,
    ).toBe(year)
  })

  test('is the stated period’s without one, else the one the words name most, else none', () => {
    const before = '<h1>水利局政府信息公开工作年度报告</h1>'
    const period = '<p>数据自2021年1月1日起至12月31日止。2022年见。2022年见。</p>'
    expect(reportOfSmallPage({ before, preface: period }).year).toBe(2021)
    expect(reportOfSmallPage({ before, preface: '<p>2020年以来，2021年、2021年度。</p>' }).year).toBe(2021)
    expect(reportOfSmallPage({ before }).year).toBeNull()
  })
})
