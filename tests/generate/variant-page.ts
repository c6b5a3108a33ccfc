import { escapeText } from '#tests/fixtures/markup.ts'
import type { Draw } from './draw.ts'
import type { PrintedTable } from './variant-disputes.ts'
import type { TableWriter } from './variant-markup.ts'
import type { Speller } from './variant-text.ts'

/** Who reports about which year, for a page's words. */
export interface PageSubject {
  agency: string
  year: number
}

/** The body of a report: sections with their words, tables where they belong. */
export function writeBody(
  draw: Draw,
  subject: PageSubject,
  tables: readonly PrintedTable[],
  spell: Speller,
  write: TableWriter,
): string {
  const { random } = draw
  const style = draw.way('headings', ['bold', 'h2', 'plain', 'span', 'centred'])
  const heading = (text: string) => writeHeading(style, spell(text))
  const line = (text: string) => `<p style="text-indent:2em">${escapeText(text)}</p>`
  const between = draw.way('between tables', ['nothing', 'blank lines', 'divs', 'cells'])
  const isDoubled = draw.has('each table again', 0.08)
  const printed = tables.map(({ before, rows }) => {
    const words = before.map((text) => (/^[二三四五六]、/.test(text) ? heading(text) : line(text))).join('\n')
    const once = write(rows)
    const table = isDoubled ? `${once}<div class="phone">${once}</div>` : once
    if (between === 'blank lines') return `${words}<p>&nbsp;</p><br>${table}<p>　</p>`
    if (between === 'divs') return `${words}<div class="table-wrap"><div style="overflow-x:auto">${table}</div></div>`
    if (between === 'cells') return `${words}<table width="100%"><tr><td>${table}</td></tr></table>`
    return words + table
  })
  const counted = draw.has('a table of other counts', 0.12) ? otherCounts(draw, write) : ''
  return [
    draw.has('preface', 0.5)
      ? line(`现公布${subject.agency}${subject.year}年的工作情况，数据自${subject.year}年1月1日起至12月31日止。`)
      : '',
    heading('一、总体情况'),
    line(
      `（一）主动公开。${subject.year}年，全年更新栏目${random.whole(3, 60)}个，发布信息${random.whole(100, 4000)}条。`,
    ),
    counted,
    line('（二）依申请公开。按时答复，未发生超期情形。'),
    ...printed,
    heading('五、存在的主要问题及改进情况'),
    line('目录更新有快有慢，下一年逐月核对。'),
    heading('六、其他需要报告的事项'),
    line('本年度未收取信息处理费。'),
  ].join('\n')
}

function writeHeading(style: string, text: string): string {
  const words = escapeText(text)
  if (style === 'h2') return `<h2>${words}</h2>`
  if (style === 'plain') return `<p>　　${words}</p>`
  if (style === 'span')
    return `<p><span style="font-family:黑体"><span>${words.slice(0, 2)}</span><span>${words.slice(2)}</span></span></p>`
  if (style === 'centred') return `<div align="center"><font size="4"><b>${words}</b></font></div>`
  return `<p><strong>${words}</strong></p>`
}

/** A table of the overview that has nothing to do with the form, though some of its words stand there too. */
function otherCounts(draw: Draw, write: TableWriter): string {
  const { random } = draw
  const lines: [string, string][] = [
    ['公开渠道', '数量'],
    ['政府网站', String(random.whole(1, 900))],
    ['政务新媒体', String(random.whole(1, 900))],
    ['其他', String(random.whole(1, 90))],
    ['总计', String(random.whole(1, 2000))],
  ]
  return write(lines.map((texts) => texts.map((text) => ({ text, columns: 1, rows: 1, key: null }))))
}

/** A whole page around a report's body: portal, title, index card, layout tables, copies that nobody sees. */
export function writePage(draw: Draw, subject: PageSubject, body: string): string {
  const title = `${subject.agency}${subject.year}年政府信息公开工作年度报告`
  let content = titled(draw, title, subject, body)
  content = draw.has('index card', 0.3) ? indexCard(title, subject) + content : content
  const depth = draw.has('layout tables', 0.3) ? draw.random.whole(1, 6) : 0
  for (let level = 0; level < depth; level++) content = inLayoutTable(draw, content)
  content = copied(draw, content, body)
  const wrapped = draw.has('one form around all', 0.15)
    ? `<form name="_newscontent_fromname">${content}</form>`
    : content
  const metas = draw.has('metas', 0.6)
    ? `<meta name="ArticleTitle" content="${title}"><META content="${subject.year + 1}-01-20 09:00" name=PubDate><meta name="SiteName" content="某县人民政府">`
    : ''
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}_某县人民政府</title>${metas}</head><body>
<div class="top"><a href="/">网站首页</a><form action="/search"><input name="q"><input type="submit" value="搜索"></form></div>
<div class="path">当前位置：<a href="/">首页</a> &gt; <a href="/nb/">政府信息公开年报</a></div>
${wrapped}
<div class="foot">主办单位：某县人民政府办公室　<a href="#">网站地图</a></div><script>var visits=1</script></body></html>`
}

function titled(draw: Draw, title: string, subject: PageSubject, body: string): string {
  const way = draw.way('title', ['h1', 'div', 'two lines', 'table cell', 'own element'])
  const date = `<div>发布时间：${subject.year + 1}-01-20　来源：${subject.agency}</div>`
  if (way === 'div') return `<div class="bt">${title}</div>${date}<div id="zoom">${body}</div>`
  if (way === 'two lines') {
    return `<h2>${subject.agency}<br>${title.slice(subject.agency.length)}</h2>${date}<div class=TRS_Editor><style>.TRS_Editor P{line-height:2}</style>${body}</div>`
  }
  if (way === 'table cell')
    return `<table align="center"><tr><td>${title}</td></tr><tr><td>${date}</td></tr></table>${body}`
  if (way === 'own element') return `<ucaptitle>${title}</ucaptitle>${date}<ucapcontent>${body}</ucapcontent>`
  return `<h1>${title}</h1>${date}<div class="v_news_content">${body}</div>`
}

function indexCard(title: string, subject: PageSubject): string {
  return `<table border="1"><tr><td>名称</td><td colspan="3">${title}</td></tr><tr><td>索引号</td><td>ab/2022-00003</td><td>发布机构</td><td>${subject.agency}</td></tr><tr><td>公开日期</td><td>${subject.year + 1}-01-20</td><td>文号</td><td></td></tr></table>`
}

function inLayoutTable(draw: Draw, content: string): string {
  return draw.random.pick([
    `<table width="980" align="center"><tr><td height="20"><a href="/">首页</a></td></tr><tr><td>${content}</td></tr></table>`,
    `<table width="100%"><tbody><tr><td width="200"><a href="/a">机构概况</a></td><td>${content}</td></tr></tbody></table>`,
    `<TABLE border=0><TR><TD>${content}</TD></TR></TABLE>`,
  ])
}

/** A second print of the report for telephones or paper that is hidden, or that is the same and so counts once. */
function copied(draw: Draw, content: string, body: string): string {
  const way = draw.way('copy', [
    'none',
    'none',
    'none',
    'hidden by style',
    'hidden by attribute',
    'in a template',
    'in noscript',
    'hidden by a style sheet',
  ])
  const isFirst = draw.random.chance(0.5)
  // What is hidden need not be the same; what only a style sheet hides must be.
  const changed = body.replace(/>(\d)</g, '>7$1<')
  const join = (copy: string) => (isFirst ? copy + content : content + copy)
  if (way === 'hidden by style') return join(`<div style="color:red;DISPLAY:none">${changed}</div>`)
  if (way === 'hidden by attribute') return join(`<div hidden>${changed}</div>`)
  if (way === 'in a template') return join(`<template>${changed}</template>`)
  if (way === 'in noscript') return join(`<noscript>${changed}</noscript>`)
  if (way === 'hidden by a style sheet')
    return `<style>.phone{display:none}</style>${join(`<div class="phone">${body}</div>`)}`
  return content
}
