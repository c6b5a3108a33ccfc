import { SMALL_TABLE, smallPage } from '#tests/reading/small-page.ts'

/** A page meant to exhaust its reader, made only when asked for since some are large. */
export interface HostilePage {
  what: string
  make: () => string
  /** What reading it must say: a report where one stands on it within all bounds. */
  kind: 'report' | 'attachment' | 'other' | 'unreadable'
}

const TITLE = '<h1>云溪县民政局2022年政府信息公开工作年度报告</h1>'

function withBody(body: string): string {
  return smallPage({ before: TITLE, body })
}

function rows(count: number, cells: number, cell: string): string {
  return Array.from({ length: count }, () => `<tr>${cell.repeat(cells)}</tr>`).join('')
}

function page(kind: HostilePage['kind'], what: string, make: () => string): HostilePage {
  return { kind, what, make: () => withBody(make()) }
}

/** Pages of every kind that is known to exhaust readers of tables. */
export const HOSTILE_PAGES: readonly HostilePage[] = [
  page('unreadable', 'spans of 65,534 × 1,000', () => {
    return `<table>${rows(200, 50, '<td colspan="1000" rowspan="65534">1</td>')}</table>`
  }),
  page('unreadable', 'spans of 65,534 × 1,000 in the form', () => {
    return SMALL_TABLE.replaceAll('<td>', '<td colspan="1000" rowspan="65534">')
  }),
  page('other', '100,000 cells', () => `<table>${rows(1000, 100, '<td>7</td>')}</table>`),
  page('other', '100,000 rows', () => `<table>${rows(100_000, 2, '<td>7</td>')}</table>`),
  page('unreadable', '100,000 cells in one row', () => `<table>${rows(1, 100_000, '<td>规章</td>')}</table>`),
  page('other', '100,000 labels', () => `<table>${rows(10_000, 10, '<td>1.属于国家秘密</td>')}</table>`),
  page('unreadable', '5,000 nested tables', () => {
    return `${'<table><tr><td>1</td><td>'.repeat(5000)}${'</td></tr></table>'.repeat(5000)}`
  }),
  page('unreadable', '5,000 nested frames of one cell', () => {
    return `${'<table><tr><td>'.repeat(5000)}规章${'</td></tr></table>'.repeat(5000)}`
  }),
  page('unreadable', '100,000 nested elements', () => `${'<div><span>'.repeat(50_000)}1`),
  page('unreadable', '20 MB of text', () => `<p>${'公开政府信息，'.repeat(1_000_000)}</p>`),
  page(
    'unreadable',
    '20 MB of text in one cell',
    () => `<table><tr><td>${'1'.repeat(2e7)}</td><td>2</td></tr></table>`,
  ),
  page(
    'unreadable',
    '5 MB of white space',
    () => `<table><tr><td>规章${' \n'.repeat(25e5)}</td><td>2</td></tr></table>`,
  ),
  page('report', 'an attribute of 10 MB', () => `${SMALL_TABLE}<p style="${';'.repeat(5e6)}${' '.repeat(5e6)}">1</p>`),
  page('report', 'an inline style of 10 MB in a cell', () => {
    const style = 'text-decoration:vertical-align:display '.repeat(250_000)
    return `${SMALL_TABLE}<table><tr><td><span style="${style}">1</span></td><td>2</td></tr></table>`
  }),
  page('report', 'a field of 10 MB', () => {
    return `${SMALL_TABLE}<table><tr><td><textarea>${'1'.repeat(1e7)}</textarea></td><td>2</td></tr></table>`
  }),
  page('other', '100,000 outcomes', () => `<table>${rows(20_000, 5, '<td>结果维持</td>')}</table>`),
  page('report', '10,000 attributes', () => {
    return `${SMALL_TABLE}<p ${Array.from({ length: 10_000 }, (_, at) => `a${at}=1`).join(' ')}>1</p>`
  }),
  page('attachment', '30,000 links', () => '<a href="/x.pdf">2021年政府信息公开工作年度报告</a> '.repeat(30_000)),
  page('other', '100,000 headings', () => '<p>一、总体情况</p>'.repeat(100_000)),
  page('other', '50,000 lines that end like titles', () => '<p>政府信息公开工作年度报告</p>'.repeat(50_000)),
  page('report', '10,000 small tables', () => SMALL_TABLE.repeat(10_000)),
]
