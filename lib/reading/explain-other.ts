import type { Document } from '#lib/document/document.ts'
import type { Attachment, Outcome } from './outcome.ts'
import { yearIn } from './read-dates.ts'
import { isReportTitle } from './read-titles.ts'

/** Says what a document without the form's numbers is: its report attached or pictured, a list, an older report, or none. */
export function explainOther(
  document: Document,
  seen: { title: string; attachments: Attachment[]; sections: number },
): Outcome {
  const { title, attachments, sections } = seen
  const year = yearIn(title)
  const files = attachments.filter((it) => it.format !== 'picture' && it.format !== 'frame')
  const ofReport = files.filter((it) => isReportTitle(it.text) || isReportTitle(title))
  const listed = document.links.filter((link) => isReportTitle(link.text) && link.text !== title)
  const isList = new Set(listed.map((link) => link.text)).size >= 3 && ofReport.length === 0 && sections < 2
  if (isList) return { kind: 'other', reason: { code: 'list-of-reports' }, attachments: [] }
  if (title !== '') {
    if (ofReport.length > 0)
      return { kind: 'attachment', reason: { code: 'report-is-attached' }, attachments: ofReport }
    if (attachments.some((it) => it.format === 'frame'))
      return { kind: 'attachment', reason: { code: 'report-is-in-a-viewer' }, attachments }
    const pictures = attachments.filter((it) => it.format === 'picture')
    if (pictures.length > 0)
      return { kind: 'attachment', reason: { code: 'report-is-a-picture' }, attachments: pictures }
    if (year !== null && year < 2019) return { kind: 'other', reason: { code: 'before-the-form', year }, attachments }
    return { kind: 'other', reason: { code: 'title-without-tables' }, attachments }
  }
  if (document.blocks.length === 0) return { kind: 'other', reason: { code: 'page-is-empty' }, attachments: [] }
  return { kind: 'other', reason: { code: sections > 1 ? 'title-without-tables' : 'no-form' }, attachments: [] }
}
