import { expect, test } from 'vitest'
import { layoutRequests } from '#tests/fixtures/print-form.ts'
import { makeReport } from '#tests/generate/reports.ts'
import { plainFigures } from '#tests/generate/variant-sources.ts'
import { reportOfSmallPage } from './small-page.ts'

const { figures } = makeReport(8, { edition: '2021', size: 420, zeros: 'blank' })
const requests = Object.fromEntries(Object.entries(figures).filter(([key]) => key.startsWith('requests.')))
const texts = Object.fromEntries(Object.entries(requests).map(([key, { text }]) => [key, text]))

/** Another table of the form, so that the page is a report whatever is read of table 三. */
const OTHER_TABLE =
  '<table><tr><td>第二十条第（五）项</td></tr><tr><td>信息内容</td><td>本年处理决定数量</td></tr><tr><td>行政许可</td><td>6</td></tr></table>'

/** Table 三 with a column of the page's own numbers after all others, under a head or none. */
function tableWithOwnColumn(head: string | null): string {
  const rows = layoutRequests('2021', texts).map((row, at) => {
    const cells = row.map(({ text, columns, rows: down }) => `<td colspan=${columns} rowspan=${down}>${text}</td>`)
    const own = at > 2 ? `<td>${40 + at}</td>` : at === 0 && head !== null ? `<td rowspan=3>${head}</td>` : ''
    return `<tr>${cells.join('')}${own}</tr>`
  })
  return `<table>${rows.join('')}</table>`
}

test('numbers of the page’s own are no figures, and blanks beside them stay blank', () => {
  const { figures: read } = reportOfSmallPage({ body: tableWithOwnColumn('上年总计') })
  expect(plainFigures({ figures: read })).toEqual(plainFigures({ figures: requests }))
})

test('where no head tells the page’s own numbers from the form’s, none is guessed', () => {
  const report = reportOfSmallPage({ body: OTHER_TABLE + tableWithOwnColumn(null) })
  for (const [key, { text }] of Object.entries(report.figures)) {
    if (key.startsWith('requests.')) expect(text, key).toBe(texts[key])
  }
})

test.each([0, 1, 3, 6, 7])(
  'one row with a cell too many, after %i of its numbers, is read in its columns or not at all',
  (place) => {
    for (const extra of ['', '77']) {
      for (const odd of [4, 9, 20, 26]) {
        const rows = layoutRequests('2021', texts).map((row, at) => {
          const cells = row.map(
            ({ text, columns, rows: down }) => `<td colspan=${columns} rowspan=${down}>${text}</td>`,
          )
          const first = row.findIndex(({ key }) => key !== null)
          return `<tr>${(at === odd ? cells.toSpliced(first + place, 0, `<td>${extra}</td>`) : cells).join('')}</tr>`
        })
        const shown =
          layoutRequests('2021', texts)[odd]?.flatMap(({ key, text }) => (key === null ? [] : { key, text })) ?? []
        const printed = shown.map(({ text }) => text).toSpliced(place, 0, extra)
        const { figures: read } = reportOfSmallPage({ body: `${OTHER_TABLE}<table>${rows.join('')}</table>` })
        for (const [at, { key }] of shown.entries()) {
          if (read[key]) expect(read[key].text, `${key}, row ${odd}, “${extra}”`).toBe(printed[at])
        }
      }
    }
  },
)
