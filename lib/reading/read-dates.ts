import type { Document } from '#lib/document/document.ts'
import type { Passage, Report, Seen, Signature } from '#lib/report/report.ts'
import { findDate, findDateInAddress } from '#lib/text/dates.ts'
import { plainOf } from '#lib/text/plain.ts'
import { simplify } from '#lib/text/simplify.ts'
import { findYears, yearOfTitle } from '#lib/text/years.ts'

const META_DATES = [
  'pubdate',
  'publishdate',
  'publish_date',
  'publishtime',
  'article:published_time',
  'firstpublishedtime',
  'createdate',
  'maketime',
]
/** What pages call the date of publication, best first; the rest are dates of the paper or of a change. */
const CALLED = ['(?:发布|公开|刊登)(?:日期|时间)', '(?:发文|印发|生成|成文|信息|更新)?(?:日期|时间)']
const MOST_CHARACTERS = 160
/** Index cards are small. */
const MOST_CELLS = 60

/** When the report was published and what says so: a meta, the page, its address, and the signature only in want of these. */
export function readPublished(
  document: Document,
  begin: number,
  signature: Signature | null,
): Pick<Report, 'published' | 'publishedFrom'> {
  for (const name of META_DATES) {
    const content = document.metas.find((meta) => meta.name === name)?.content ?? ''
    const date =
      findDate(content) ?? findDate(content.replace(/^((?:19|20)\d{2})(\d{2})(\d{2})(?=\d{6}$|$)/, '$1-$2-$3 '))
    if (date) return { published: date, publishedFrom: 'meta' }
  }
  const printed = printedDate(document, begin)
  if (printed) return { published: printed, publishedFrom: 'page' }
  const inAddress = document.address ? findDateInAddress(document.address) : null
  if (inAddress) return { published: inAddress, publishedFrom: 'address' }
  return signature?.date
    ? { published: signature.date, publishedFrom: 'signature' }
    : { published: null, publishedFrom: null }
}

/** A date that the page calls the publication's, else one that begins a line before the report. */
function printedDate(document: Document, begin: number): string | null {
  const before = linesOf(document, 0, begin)
  const all = [...before, ...linesOf(document, begin, document.blocks.length)]
  return (
    all.map((line) => dateCalled(line, CALLED[0] ?? '')).find((date) => date !== null) ??
    before.map((line) => dateCalled(line, CALLED[1] ?? '')).find((date) => date !== null) ??
    before
      .map((line) => (/^[【〔[（(]?(?:19|20)\d{2}[-/.年]\d/.test(line) ? findDate(line) : null))
      .find((date) => date !== null) ??
    null
  )
}

/** Short lines of text, and each cell of a table joined with the next, where an index card prints what the cell names. */
function linesOf(document: Document, from: number, to: number): string[] {
  return document.blocks.slice(from, to).flatMap((block) => {
    if (block.kind === 'paragraph') return block.text.length < MOST_CHARACTERS ? [simplify(block.text)] : []
    if (block.kind === 'embed' || block.cells.length > MOST_CELLS) return []
    return block.cells.map((cell, at) => simplify(`${cell.text}：${block.cells[at + 1]?.text ?? ''}`))
  })
}

function dateCalled(line: string, name: string): string | null {
  const said = new RegExp(`${name}[】〕\\]]?\\s*[:：]*\\s*(?=(?:19|20)\\d{2})`).exec(line)
  return said ? findDate(line.slice(said.index)) : null
}

/** The year reported about: the title's, else the stated period's, else the one the words name most. */
export function readYear(titles: readonly Seen[], passages: readonly Passage[]): number | null {
  for (const title of titles) {
    const year = yearOfTitle(plainOf(title.text).text)
    if (year !== null) return year
  }
  const words = passages.flatMap(({ text }) => (text.includes('年') ? bareLine(text) : []))
  for (const line of words) {
    const period = /((?:19|20)\d{2})年1月1日.{0,8}?[至到—-].{0,6}?(?:(?:19|20)\d{2}年)?12月31日/.exec(line)
    if (period) return Number(period[1])
  }
  const counts = new Map<number, number>()
  for (const { year } of words.flatMap((line) => findYears(line))) counts.set(year, (counts.get(year) ?? 0) + 1)
  return [...counts].sort((one, other) => other[1] - one[1] || other[0] - one[0])[0]?.[0] ?? null
}

/** A line without white space and with narrow digits. */
function bareLine(text: string): string {
  return /[０-９]/.test(text) ? plainOf(text).text : text.replace(/\s+/g, '')
}
