import type { Document } from '#lib/document/document.ts'
import { assembleReport } from './assemble-report.ts'
import { explainOther } from './explain-other.ts'
import { chooseHeadings, findBeginnings, listHeadings } from './find-headings.ts'
import type { Outcome } from './outcome.ts'
import { readAttachments } from './read-attachments.ts'
import { readTables } from './read-tables.ts'
import { readTitles } from './read-titles.ts'

/** With so many of the form's sections, tables stand in a report even where no title says so. */
const LEAST_SECTIONS = 2

/** Reads a document: the report it prints, or what it is instead and why. */
export function readReport(document: Document): Outcome {
  const attachments = readAttachments(document)
  const listed = listHeadings(document)
  const read = readTables(document, findBeginnings(document, listed))
  const headings = chooseHeadings(document, listed, read.endsAt ?? document.blocks.length)
  const firstTable = Math.min(headings.end, ...read.parts.map((part) => part.block))
  const begin = Math.min(headings.headings[0]?.block ?? headings.end, firstTable)
  const titles = readTitles(document, begin)
  const title = titles.isExplanation ? '' : (titles.seen[0]?.text ?? '')
  const figures = Object.values(read.figures)
  const hasNumbers = figures.some((figure) => figure.state === 'number')
  const isCut = document.isCut || document.blocks.some((block) => block.kind === 'grid' && block.isCut)
  if (isCut && (figures.length > 0 || title !== '')) {
    return { kind: 'unreadable', reason: { code: 'too-large' }, attachments }
  }
  if (figures.length > 0 && !hasNumbers) {
    return { kind: 'blank-form', reason: { code: 'form-is-blank' }, attachments }
  }
  if (hasNumbers && titles.isExplanation) {
    return { kind: 'other', reason: { code: 'explains-the-form' }, attachments: [] }
  }
  const sections = headings.headings.filter((heading) => heading.kind !== 'added').length
  if (hasNumbers && (title !== '' || sections >= LEAST_SECTIONS)) {
    return { kind: 'report', report: assembleReport(document, { read, headings, titles, begin }), attachments }
  }
  return explainOther(document, { title, attachments, sections, hasNumbers })
}
