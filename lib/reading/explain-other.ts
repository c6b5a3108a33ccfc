import type { Document } from '#lib/document/document.ts'
import { REQUEST_ROWS } from '#lib/form/requests.ts'
import { foldToLetters } from '#lib/text/fold.ts'
import { yearOfTitle } from '#lib/text/years.ts'
import { bareLabel } from './match-label.ts'
import type { Attachment, Outcome } from './outcome.ts'
import { filesOfReport } from './read-attachments.ts'
import { isReportTitle } from './title-words.ts'

/** Reports about the years before this one have no standard tables. */
const FIRST_YEAR = 2019
/** So many links to reports make a list. */
const LEAST_LISTED = 3
/** The name of a portal's column, 政府信息公开工作年度报告, is no longer than this. */
const LONGEST_COLUMN = 12
const FILE = /\.(?:docx?|wps|pdf|ofd|xlsx?|zip|rar)(?:$|[?#&])/i

/** Labels of table 三 that running text does not use; so many of them on a page are its table. */
const TELLING = REQUEST_ROWS.map(({ label }) => bareLabel(label)).filter((label) => label.length >= 6)
const LEAST_TELLING = 8

/** What was seen of a document that is no report. */
export interface SeenOfOther {
  /** The title of one's own report, or empty. */
  title: string
  attachments: Attachment[]
  /** How many of the report's sections it has. */
  sections: number
  /** Whether any row of the form's tables was found, with numbers. */
  hasNumbers: boolean
}

/** Says what a document without a report of its own is: the report attached, pictured or older, a list, statistics, or none of these. */
export function explainOther(document: Document, seen: SeenOfOther): Outcome {
  const { title, attachments, sections, hasNumbers } = seen
  if (isList(document, title, sections)) return { kind: 'other', reason: { code: 'list-of-reports' }, attachments: [] }
  if (title !== '') return explainTitled(document, title, attachments)
  if (document.blocks.length === 0) return { kind: 'other', reason: { code: 'page-is-empty' }, attachments: [] }
  if (sections > 1 && hasTablesAsText(document)) return WITHOUT_CELLS
  const code = sections > 1 ? 'title-without-tables' : hasNumbers ? 'statistics' : 'no-form'
  return { kind: 'other', reason: { code }, attachments: [] }
}

/** Whether a page lists reports of several organs or years without being one of them. */
function isList(document: Document, title: string, sections: number): boolean {
  // A title that nothing but a link prints is one of those that are listed, whatever it leads to.
  const isOwn = title !== '' && !isOnlyLinked(document, title)
  const listed = document.links.filter(
    ({ href, text }) =>
      text.length > LONGEST_COLUMN && isReportTitle(text) && !(isOwn && (text === title || isFile(href, text))),
  )
  return sections < 2 && new Set(listed.map(({ text }) => text.replace(FILE, ''))).size >= LEAST_LISTED
}

function isOnlyLinked(document: Document, title: string): boolean {
  const prints = (text: string) => text.replace(/\s+/g, '').includes(title)
  const lines = document.blocks.filter((block) => block.kind === 'paragraph' && prints(block.text))
  const links = document.links.filter(({ text }) => prints(text))
  const isNamed = prints(document.windowTitle) || document.metas.some(({ content }) => prints(content))
  return !isNamed && links.length > 0 && lines.length <= links.length
}

function isFile(href: string, text: string): boolean {
  return FILE.test(text) || FILE.test(href)
}

const WITHOUT_CELLS: Outcome = { kind: 'unreadable', reason: { code: 'tables-without-cells' }, attachments: [] }

/** Whether table 三 stands on a page as text: placed, tabulated or in lists, but in no table's cells. */
function hasTablesAsText(document: Document): boolean {
  const lines = document.blocks.flatMap((block) => (block.kind === 'paragraph' ? foldToLetters(block.text) : []))
  const text = lines.join('\n')
  return TELLING.filter((label) => text.includes(label)).length >= LEAST_TELLING
}

function explainTitled(document: Document, title: string, attachments: Attachment[]): Outcome {
  const year = yearOfTitle(title)
  if (year !== null && year < FIRST_YEAR) {
    return { kind: 'other', reason: { code: 'before-the-form', year }, attachments: [] }
  }
  const files = filesOfReport(attachments)
  if (files.length > 0) return { kind: 'attachment', reason: { code: 'report-is-attached' }, attachments: files }
  const viewers = attachments.filter(({ format }) => format === 'frame')
  if (viewers.length > 0) {
    return { kind: 'attachment', reason: { code: 'report-is-in-a-viewer' }, attachments: viewers }
  }
  if (hasTablesAsText(document)) return WITHOUT_CELLS
  const pictures = attachments.filter(({ format }) => format === 'picture')
  if (pictures.length > 0) {
    return { kind: 'attachment', reason: { code: 'report-is-a-picture' }, attachments: pictures }
  }
  return { kind: 'other', reason: { code: 'title-without-tables' }, attachments: [] }
}
