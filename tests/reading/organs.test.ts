import { describe, expect, test } from 'vitest'
import { reportOfSmallPage } from './small-page.ts'

describe('the organ', () => {
  test.each([
    ['肥城市商务局2020年政府信息公开工作年度报告', '肥城市商务局'],
    ['2020年肥城市商务局政府信息公开工作年度报告', '肥城市商务局'],
    ['肥城市商务局关于2020年政府信息公开工作的年度报告', '肥城市商务局'],
    ['关于肥城市商务局2020年政府信息公开工作年度报告', '肥城市商务局'],
    ['附件1：肥城市商务局2020年度政府信息公开工作报告', '肥城市商务局'],
    ['【年报】肥城市商务局2020年政府信息公开工作年度报告', '肥城市商务局'],
    ['关于公布肥城市商务局2020年政府信息公开工作年度报告的公告', '肥城市商务局'],
    ['云溪县人民政府2022年政府信息公开工作年度报告', '云溪县人民政府'],
    ['云溪县人民政府信息公开工作年度报告', '云溪县人民政府'],
    ['云溪县石桥镇人民政府2022年政府信息公开年报', '云溪县石桥镇人民政府'],
    ['云溪县城关街道办事处2022年政府信息公开工作年度报告', '云溪县城关街道办事处'],
    ['国家税务总局云溪县税务局2022年政府信息公开工作年度报告', '国家税务总局云溪县税务局'],
    ['云溪经济开发区管理委员会2022年政府信息公开工作年度报告', '云溪经济开发区管理委员会'],
    [
      '云溪县文化广电新闻出版局（云溪县文物局）2022年政府信息公开工作年度报告',
      '云溪县文化广电新闻出版局（云溪县文物局）',
    ],
  ])('is the one that the title names: %s', (title, organ) => {
    expect(reportOfSmallPage({ before: `<h1>${title}</h1>` }).agency).toBe(organ)
  })

  const bare = '<h1>2022年政府信息公开工作年度报告</h1>'

  test.each([
    ['ContentSource', { head: '<meta name="ContentSource" content="云溪县民政局">' }],
    ['the source line', { before: `${bare}<p>发布时间：2023-01-12　来源：云溪县民政局</p>` }],
    [
      'the index card',
      { before: `<table><tr><td>索引号</td><td>a/1</td><td>发布机构</td><td>云溪县民政局</td></tr></table>${bare}` },
    ],
    ['the signature', { end: '<p align="right">云溪县民政局</p><p align="right">2023年1月12日</p>' }],
    ['the first lines', { preface: '<p>现公布云溪县民政局2022年政府信息公开工作年度报告。</p>' }],
    ['SiteName', { head: '<meta name="SiteName" content="云溪县民政局">' }],
  ])('stands only in %s', (_, page) => {
    expect(reportOfSmallPage({ before: bare, ...page }).agency).toBe('云溪县民政局')
  })

  test('takes its place from a fuller name, or from the site of its government', () => {
    const before = '<h1>民政局2022年政府信息公开工作年度报告</h1>'
    expect(reportOfSmallPage({ before, end: '<p>云溪县民政局</p><p>2023年1月12日</p>' }).agency).toBe('云溪县民政局')
    const head = '<meta name="SiteName" content="云溪县人民政府门户网站"><meta name="ContentSource" content="县民政局">'
    expect(reportOfSmallPage({ before, head }).agency).toBe('云溪县民政局')
    expect(reportOfSmallPage({ before: before.replace('民政局', '县民政局'), head }).agency).toBe('云溪县民政局')
  })

  test('stays the shorter name where nothing fuller is true of it', () => {
    const before = '<h1>民政局2022年政府信息公开工作年度报告</h1>'
    const head = '<meta name="SiteName" content="云溪在线"><meta name="ContentSource" content="云溪县融媒体中心">'
    expect(reportOfSmallPage({ before, head }).agency).toBe('民政局')
  })

  test('of the title stands before what else is seen, and all is kept', () => {
    const report = reportOfSmallPage({
      before: '<h1>云溪县民政局2022年政府信息公开工作年度报告</h1>',
      head: '<meta name="ContentSource" content="云溪县人民政府办公室">',
      end: '<p>云溪县民政局办公室</p>',
    })
    expect(report.agency).toBe('云溪县民政局')
    expect(report.organs).toEqual([
      { from: 'heading', text: '云溪县民政局' },
      { from: 'source', text: '云溪县人民政府办公室' },
      { from: 'signature', text: '云溪县民政局办公室' },
    ])
  })
})
