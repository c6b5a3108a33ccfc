import type { PrintedCell, PrintedRow } from '#tests/fixtures/print-form.ts'
import type { Draw } from './draw.ts'
import { type Speller, writeLabel, writeNumber } from './variant-text.ts'

/** Writes one table in the habits of one page. */
export type TableWriter = (rows: readonly PrintedRow[]) => string

interface Habits {
  tags: 'lower case' | 'upper case' | 'never closed' | 'upper case, never closed'
  cuts: string
  around: string
  groups: string
  quote: '"' | "'" | ''
  heads: 'td' | 'th'
  hasHiddenWords: boolean
}

/** The habits of one page's editor: tags, attributes, what stands around a cell's text, how words are cut. */
export function drawWriter(draw: Draw, spell: Speller): TableWriter {
  const habits: Habits = {
    tags: draw.way('tags', ['lower case', 'lower case', 'upper case', 'never closed', 'upper case, never closed']),
    cuts: draw.way('labels', [
      'whole',
      'whole',
      'over spans',
      'over fonts',
      'over paragraphs',
      'over lines',
      'over blocks',
      'broken in mid-word',
    ]),
    around: draw.way('cells', ['bare', 'bare', 'paragraph', 'Word', 'div', 'empty paragraphs', 'font', 'WPS']),
    groups: draw.way('row groups', [
      'tbody',
      'none',
      'head and body',
      'a body a row',
      'last row in a foot',
      'head after body',
    ]),
    quote: draw.random.pick(['"', '"', "'", '']),
    heads: draw.way('heads', ['td', 'td', 'th']),
    hasHiddenWords: draw.has('hidden words in cells', 0.08),
  }
  return (rows) => cased(habits, writeTable(draw, habits, spell, rows))
}

function writeTable(draw: Draw, habits: Habits, spell: Speller, rows: readonly PrintedRow[]): string {
  const { random } = draw
  const isOpen = habits.tags.includes('never closed')
  const end = (tag: string) => (isOpen ? '' : `</${tag}>`)
  const cellOf = (cell: PrintedCell) => {
    const tag = cell.key === null ? habits.heads : 'td'
    const words = cell.key === null ? writeLabel(random, habits.cuts, spell(cell.text)) : writeNumber(random, cell.text)
    const hidden = habits.hasHiddenWords && random.chance(0.05) ? '<span style="display: none">9</span>' : ''
    return `<${tag}${spans(habits, cell)}${random.pick(['', ' width=48', ' valign="middle" nowrap', ' style="border:1px solid"'])}>${around(habits.around, words + hidden)}${end(tag)}`
  }
  const lines = rows.map((row) => `<tr>\n${row.map(cellOf).join(isOpen ? '\n' : random.pick(['\n', '']))}${end('tr')}`)
  const head = rows.findIndex((row) => row.some((cell) => cell.key !== null))
  const body = grouped(habits.groups, lines, head)
  const before = random.pick(['', '', '<colgroup><col width=90><col></colgroup>', '<caption></caption>'])
  return `<table${random.pick(['', ' border=1', ' class="MsoNormalTable" style="border-collapse:collapse"'])}>${before}${body}</table>`
}

function grouped(groups: string, lines: string[], head: number): string {
  const last = lines.length - 1
  const body = (part: string[]) => (part.length === 0 ? '' : `<tbody>${part.join('\n')}</tbody>`)
  const canSplit = head > 0 && last > head
  if (groups === 'none' || (!canSplit && groups !== 'a body a row')) return lines.join('\n')
  // Only where no span reaches over the edge would these draw the table anew; heads and the last row are such places.
  if (groups === 'head and body') return `<thead>${lines.slice(0, head).join('\n')}</thead>${body(lines.slice(head))}`
  if (groups === 'head after body') return `${body(lines.slice(head))}<thead>${lines.slice(0, head).join('\n')}</thead>`
  if (groups === 'last row in a foot') return `<tfoot>${lines[last]}</tfoot>${body(lines.slice(0, last))}`
  if (groups === 'a body a row') return lines.map((line) => body([line])).join('')
  return body(lines)
}

function spans(habits: Habits, cell: PrintedCell): string {
  const { quote } = habits
  const write = (name: string, value: number) => (value === 1 ? '' : ` ${name}=${quote}${value}${quote}`)
  return write('colspan', cell.columns) + write('rowspan', cell.rows)
}

function around(habit: string, words: string): string {
  if (habit === 'paragraph') return `<p style="text-align:center">${words}</p>`
  if (habit === 'Word') {
    return `<p class="MsoNormal" align="center" style="mso-line-height-rule:exactly"><span lang="EN-US" style="mso-bidi-font-family:宋体">${words}<o:p></o:p></span></p>`
  }
  if (habit === 'div') return `<div><p><span style="font-size:14px">${words}</span><span>&nbsp;</span></p></div>`
  if (habit === 'empty paragraphs') return `<p>&nbsp;</p><p>${words}</p><p></p>`
  if (habit === 'font') return `<FONT size=2>${words}</FONT>`
  if (habit === 'WPS') return `\n<!--[if !supportLists]--><p><strong>${words}</strong></p><!--EndFragment-->\n`
  return words
}

function cased(habits: Habits, html: string): string {
  if (!habits.tags.startsWith('upper case')) return html
  return html.replace(/<\/?[a-z][a-z0-9]*/g, (tag) => tag.toUpperCase())
}
