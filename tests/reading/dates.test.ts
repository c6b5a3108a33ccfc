import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findDate, findDateInAddress } from '#lib/text/dates.ts'
import { reportOfSmallPage } from './small-page.ts'

const before = '<h1>云溪县民政局2022年政府信息公开工作年度报告</h1>'
const sign = '<p>云溪县民政局</p><p>2023年1月9日</p>'
const days = fc.date({ min: new Date('2008-05-01'), max: new Date('2059-12-31'), noInvalidDate: true })
const NUMERALS = '〇一二三四五六七八九'

function inNumerals(value: number): string {
  const ones = value % 10 === 0 ? '' : NUMERALS.charAt(value % 10)
  return value < 10 ? ones : `${value < 20 ? '' : NUMERALS.charAt(Math.floor(value / 10))}十${ones}`
}

describe('a date', () => {
  test('is read in every form it is printed in, also in addresses', () => {
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10)
        const [year = '', month = '', date = ''] = iso.split('-')
        const [m, d] = [Number(month), Number(date)]
        const inWords = `${[...year].map((digit) => NUMERALS.charAt(Number(digit))).join('')}年${inNumerals(m)}月${inNumerals(d)}日`
        for (const form of [
          iso,
          `${year}/${m}/${d}`,
          `${year}.${m}.${d}`,
          `${year}年${m}月${d}日`,
          `${iso} 10:21:07`,
          inWords,
        ]) {
          expect(findDate(`发布：${form}`), form).toBe(iso)
        }
        for (const path of [
          `/art/${year}/${m}/${d}/art_1_2.html`,
          `/t${year}${month}${date}_123.shtml`,
          `/${iso}/a.htm`,
          `/${year}${month}${date}/1.html`,
        ]) {
          expect(findDateInAddress(`http://www.x.gov.cn${path}`), path).toBe(iso)
        }
      }),
    )
  })

  test.each(['2022-13-01', '2022-02-30', '2021年', '20220101', '12-01-2022', 'art_32022010_1'])(
    'is not seen in %s',
    (text) => {
      expect(findDate(text)).toBeNull()
    },
  )
})

describe('the day of publication', () => {
  const address = 'http://www.yunxi.gov.cn/art/2023/1/15/art_1_2.html'
  const head = '<meta name="pubDate" content="2023-01-12 17:40:11">'
  const line = '<p>发布日期：2023-01-13　浏览次数：</p>'

  test('is the meta’s, else the page’s, else the address’s, else the signature’s', () => {
    const all = { head, before: before + line, end: sign, address }
    expect(reportOfSmallPage(all)).toMatchObject({ published: '2023-01-12', publishedFrom: 'meta' })
    expect(reportOfSmallPage({ ...all, head: '' })).toMatchObject({ published: '2023-01-13', publishedFrom: 'page' })
    expect(reportOfSmallPage({ before, end: sign, address })).toMatchObject({
      published: '2023-01-15',
      publishedFrom: 'address',
    })
    expect(reportOfSmallPage({ before, end: sign })).toMatchObject({
      published: '2023-01-09',
      publishedFrom: 'signature',
    })
    expect(reportOfSmallPage({ before })).toMatchObject({ published: null, publishedFrom: null })
  })

  test.each([
    ['发布时间：2023-01-13 10:00'],
    ['公开日期: 2023年1月13日'],
    ['【发布日期：2023/01/13】 来源：云溪县民政局'],
    ['2023-01-13&nbsp;&nbsp;点击数：'],
    ['<span>【发布日期】</span><span>2023-01-13</span>'],
    ['[2023-01-13]'],
    ['時間：2023-01-13'],
    ['發佈日期：2023-01-13'],
  ])('is read from a line: %s', (text) => {
    expect(reportOfSmallPage({ before: `${before}<div>${text}</div>` }).published).toBe('2023-01-13')
  })

  test.each(['20230113', '20230113101530', '2023/1/13'])('is read from a meta: %s', (content) => {
    const head = `<meta name="PubDate" content="${content}">`
    expect(reportOfSmallPage({ before, head }).published).toBe('2023-01-13')
  })

  test('is the publication’s where an index card names several dates, also below the report', () => {
    const card =
      '<table><tr><td>生成日期</td><td>2023-01-05</td><td>公开日期</td><td>2023-01-13</td></tr><tr><td>文号</td><td></td><td>有效性</td><td></td></tr></table>'
    expect(reportOfSmallPage({ before: card + before }).published).toBe('2023-01-13')
    expect(reportOfSmallPage({ before, after: '<div>发布日期：2023-01-13</div>' }).published).toBe('2023-01-13')
  })
})

describe('the signature', () => {
  test.each([
    ['two lines', '<p>云溪县民政局</p><p>2023年1月9日</p>', '云溪县民政局', '2023-01-09'],
    ['one line', '<p>云溪县民政局　　2023年1月9日</p>', '云溪县民政局', '2023-01-09'],
    ['a date in words', '<p>云溪县民政局</p><p>二〇二三年一月九日</p>', '云溪县民政局', '2023-01-09'],
    ['a seal', '<p>云溪县民政局（盖章）</p><p>2023年1月9日</p>', '云溪县民政局', '2023-01-09'],
    ['a date alone', '<p>2023年 1月 9日</p>', null, '2023-01-09'],
    ['an organ alone', '<p>云 溪 县 民 政 局</p>', '云溪县民政局', null],
    [
      'the portal’s lines after it',
      `${sign}<p>附件：</p><p>打印 关闭</p><p>上一篇：无</p>`,
      '云溪县民政局',
      '2023-01-09',
    ],
  ])('is told from the words: %s', (_, end, organ, date) => {
    const report = reportOfSmallPage({ before, end })
    expect(report.signature).toMatchObject({ organ, date })
    expect(report.sections.at(-1)?.passages.map(({ text }) => text)).toEqual(['无其他事项。'])
  })

  test('is none where the words end without one', () => {
    expect(reportOfSmallPage({ before }).signature).toBeNull()
    expect(
      reportOfSmallPage({ before, end: '<p>分享工作经验，关闭违规账号3个。</p>' }).sections.at(-1)?.passages,
    ).toHaveLength(2)
  })
})
