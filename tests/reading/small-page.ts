import { readHtml } from '#lib/files/html.ts'
import type { Outcome } from '#lib/reading/outcome.ts'
import { readReport } from '#lib/reading/read-report.ts'
import type { Report } from '#lib/report/report.ts'

/** Table 二's first block, the least that makes a report. */
export const SMALL_TABLE = `<table><tr><td colspan="4">第二十条第（一）项</td></tr>
<tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>
<tr><td>规章</td><td>0</td><td>0</td><td>0</td></tr><tr><td>行政规范性文件</td><td>3</td><td>1</td><td>17</td></tr></table>`

/** Parts of a small page; whatever is left out is not printed. */
export interface SmallPage {
  head?: string
  /** What stands before the report's body: title, path, index card. */
  before?: string
  preface?: string
  body?: string
  /** What follows the words of section 六, within the body. */
  end?: string
  /** What follows the body. */
  after?: string
  address?: string
}

/** A page with all six sections and a small table. */
export function smallPage(page: SmallPage): string {
  const { head = '', before = '', preface = '', body = SMALL_TABLE, end = '', after = '' } = page
  return `<!DOCTYPE html><html><head>${head}</head><body>${before}<div id="zoom">${preface}<p>一、总体情况</p><p>目录逐月核对。</p>
<p>二、主动公开政府信息情况</p>${body}<p>三、收到和处理政府信息公开申请情况</p><p>四、政府信息公开行政复议、行政诉讼情况</p>
<p>五、存在的主要问题及改进情况</p><p>栏目有快有慢。</p><p>六、其他需要报告的事项</p><p>无其他事项。</p>${end}</div>${after}</body></html>`
}

/** Reads a small page. */
export function readSmallPage(page: SmallPage): Outcome {
  return readReport(readHtml(smallPage(page), page.address ?? null))
}

/** The report that a small page is. */
export function reportOfSmallPage(page: SmallPage): Report {
  const outcome = readSmallPage(page)
  if (outcome.kind !== 'report') throw new Error(`read as ${outcome.kind}`)
  return outcome.report
}
