import type { Report } from '#lib/report/report.ts'
import { plainOf } from '#lib/text/plain.ts'
import { isFullName, standingOf } from './organ-standing.ts'
import { linesOf } from './own-words.ts'

const TITLE = /信息公开.{0,12}(?:报告|年报)$/
const YEAR = /(?:19|20)\d{2}年?度?|二[〇零○][〇零○一二三四五六七八九]{2}年?度?/g
const SUBJECT = /(?:政府|政务)?信息(?:与政务)?公开|政务公开|政府信息/

/** The titles that the report itself prints above its first section; where it prints none, those that the page gives. */
export function printedTitles(report: Report): string[] {
  const own = linesOf(report).filter(
    ({ part, text }) => part === 'preface' && text.length <= 60 && TITLE.test(text.replace(/（[^（）]*）$/, '')),
  )
  const heading = report.titles.filter((title) => title.from === 'heading')
  const printed = [...heading.map((title) => plainOf(title.text).text), ...own.map((line) => line.text)]
  return printed.length > 0 ? printed : report.titles.map((title) => plainOf(title.text).text)
}

/** The organ that a title names before its subject, empty when it names none: 商务局 of 商务局政府信息公开工作年度报告. */
export function organInTitle(title: string): string {
  const bare = plainOf(title)
    .text.replace(/^附件[一二三四五六七八九十\d]*[：、.]?/, '')
    .replace(/^关于(?:印发|公布|发布|公开)?/, '')
    .replace(/[《》“”（）〔〕]/g, '')
    .replace(YEAR, '')
  const subject = bare.search(SUBJECT)
  const named = (subject < 0 ? '' : bare.slice(0, subject)).replace(/(?:关于|的)$/, '')
  // 云溪县人民政府信息公开… shares its 政府 with the subject.
  return named.endsWith('人民') ? `${named}政府` : named
}

/** Whether the report names its organ in full in a line of its own near the title. */
export function hasOrganLine(report: Report): boolean {
  const lines = report.preface.slice(0, 3).map((passage) => plainOf(passage.text).text)
  return lines.some((line) => line.length <= 30 && standingOf(line).kind !== null && isFullName(standingOf(line)))
}
