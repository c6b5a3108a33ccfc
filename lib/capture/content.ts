import type { Report } from '#lib/report/report.ts'
import { fold } from '#lib/text/fold.ts'

/** A count of visits in a line that is furniture of the page, not prose: 浏览次数：1204. */
const VISITS = /(?:浏览|阅读|点击|访问|查看|人气)(?:次数|人次|量|数)?[（(:：\s]*\d+/g
const PROSE = /[。；，]/

/** Lines of a report's words as they count for its content: headings and passages, folded, none empty. */
export function contentLines(report: Report): string[] {
  const lines = [
    ...report.preface.map((passage) => passage.text),
    ...report.sections.flatMap((section) => [section.heading, ...section.passages.map((passage) => passage.text)]),
  ]
  return lines.map((line) => fold(PROSE.test(line) ? line : line.replace(VISITS, ''))).filter(Boolean)
}

/** The printed text of each figure as it counts for the content; blank, dash and 0 stay different. */
export function contentFigures(report: Report): Map<string, string> {
  return new Map(Object.entries(report.figures).map(([key, figure]) => [key, fold(figure.text)]))
}

/**
 * What a report says, as one canonical text: title, figures and words. Two readings with the same text are the same
 * content: neither markup, white space, width of characters, line breaks nor a count of visits changes it.
 */
export function contentText(report: Report): string {
  const figures = [...contentFigures(report)].sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([fold(report.title), figures, contentLines(report).join('')])
}
