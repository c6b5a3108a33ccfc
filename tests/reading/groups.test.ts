import { expect, test } from 'vitest'
import { layoutRequests, type PrintedRow } from '#tests/fixtures/print-form.ts'
import { makeReport } from '#tests/generate/reports.ts'
import { plainFigures } from '#tests/generate/variant-sources.ts'
import { reportOfSmallPage } from './small-page.ts'

const { figures } = makeReport(5, { edition: '2021', size: 60, zeros: 'zero' })
const requests = Object.fromEntries(Object.entries(figures).filter(([key]) => key.startsWith('requests.')))
const texts = Object.fromEntries(Object.entries(requests).map(([key, { text }]) => [key, text]))

/** Table 三 with the groups' labels on rows of their own, over the rows they hold, with cells of their own. */
function tableWithGroupRows(cell: string): string {
  const own = (text: string) => `<tr><td>${text}</td>${`<td>${cell}</td>`.repeat(7)}</tr>`
  const row = (cells: PrintedRow) => {
    const labels = cells.filter(({ key }) => key === null).map(({ text }) => text)
    const numbers = cells.filter(({ key }) => key !== null).map(({ text }) => `<td>${text}</td>`)
    return `${labels.slice(0, -1).map(own).join('')}<tr><td>${labels.at(-1)}</td>${numbers.join('')}</tr>`
  }
  const rows = layoutRequests('2021', texts)
  const heads = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计']
  const head = `<tr><td>申请人情况</td>${heads.map((text) => `<td>${text}</td>`).join('')}</tr>`
  return `<table>${head}${rows.slice(3).map(row).join('')}</table>`
}

test.each(['', '&nbsp;', '4', '/'])(
  '（六） over its three parts is no row of the form, its cells holding “%s”',
  (cell) => {
    const report = reportOfSmallPage({ body: tableWithGroupRows(cell) })
    const read = Object.fromEntries(Object.entries(plainFigures(report)).filter(([key]) => key.startsWith('requests.')))
    expect(read).toEqual(plainFigures({ figures: requests }))
  },
)
