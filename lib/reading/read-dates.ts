import type { Document } from '#lib/document/document.ts'
import type { Report, Signature } from '#lib/report/report.ts'
import { findDate, findDateInAddress } from '#lib/text/dates.ts'

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
const SAYS_DATE = /(?:发布|公开|发文|生成|成文|编制|更新|信息)?(?:日期|时间)\s*[:：]?\s*(?=(?:19|20)\d{2})/
const ALONE = /^(?:19|20)\d{2}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}/

/** When the report was published and what says so: a meta, the page, its address, and the signature only in want of these. */
export function readPublished(
  document: Document,
  end: number,
  signature: Signature | null,
): Pick<Report, 'published' | 'publishedFrom'> {
  for (const name of META_DATES) {
    const date = findDate(document.metas.find((meta) => meta.name === name)?.content ?? '')
    if (date) return { published: date, publishedFrom: 'meta' }
  }
  const printed = printedDate(document, end)
  if (printed) return { published: printed, publishedFrom: 'page' }
  const inAddress = document.address ? findDateInAddress(document.address) : null
  if (inAddress) return { published: inAddress, publishedFrom: 'address' }
  return signature?.date
    ? { published: signature.date, publishedFrom: 'signature' }
    : { published: null, publishedFrom: null }
}

/** A date that the page names as the publication's, or that stands alone, before the report begins. */
function printedDate(document: Document, end: number): string | null {
  for (const block of document.blocks.slice(0, end)) {
    if (block.kind === 'paragraph' && block.text.length < 120) {
      const said = SAYS_DATE.exec(block.text)
      if (said || ALONE.test(block.text)) {
        const date = findDate(said ? block.text.slice(said.index) : block.text)
        if (date) return date
      }
    } else if (block.kind === 'grid') {
      const date = dateInCard(block.cells.map((cell) => cell.text))
      if (date) return date
    }
  }
  return null
}

function dateInCard(texts: readonly string[]): string | null {
  for (const [at, text] of texts.entries()) {
    if (SAYS_DATE.test(text)) return findDate(text)
    if (/^(?:发布|公开|生成|成文|发文)(?:日期|时间)[:：]?$/.test(text.replace(/\s/g, ''))) {
      const date = findDate(texts[at + 1] ?? '')
      if (date) return date
    }
  }
  return null
}

/** The year reported about: the title's, else the stated period's, else the one the words name most. */
export function readYear(titles: readonly string[], passages: readonly string[]): number | null {
  for (const title of titles) {
    const year = yearIn(title)
    if (year) return year
  }
  const words = passages.join('\n')
  const period =
    /((?:19|20)\d{2})\s*年\s*1\s*月\s*1\s*日.{0,8}?[至到—-].{0,6}?(?:(?:19|20)\d{2}\s*年\s*)?12\s*月\s*31\s*日/.exec(
      words,
    )
  if (period) return Number(period[1])
  const counts = new Map<number, number>()
  for (const match of words.matchAll(/(?<![〔[（(\d])((?:19|20)\d{2})\s*年/g)) {
    const year = Number(match[1])
    counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  return [...counts].sort((one, other) => other[1] - one[1] || other[0] - one[0])[0]?.[0] ?? null
}

/** The year that a title names, in digits or Chinese numerals. */
export function yearIn(title: string): number | null {
  const digits = /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(
    title.replace(/[０-９]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)),
  )
  if (digits) return Number(digits[1])
  const written = /二[〇零○Ｏ0]([一二三四五六七八九])([一二三四五六七八九〇零○0])/.exec(title)
  if (!written) return null
  const numerals = '零一二三四五六七八九'
  return (
    2000 +
    numerals.indexOf(written[1] ?? '') * 10 +
    Math.max(0, numerals.indexOf((written[2] ?? '').replace(/[〇○0]/, '零')))
  )
}
