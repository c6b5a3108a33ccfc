import type { Document } from '#lib/document/document.ts'
import type { Seen } from '#lib/report/report.ts'
import { isOrganName } from '#lib/text/organ-name.ts'

/** What counts as the title of such a report: 政府信息公开 … 报告; the year may stand within. */
const TITLE =
  /(?:政府)?信息公[开開](?:工作)?(?:(?:19|20)\d{2}年?)?(?:年?度)?(?:工作)?(?:年度)?(?:情[况況])?(?:的)?(?:[报報]告|年[报報])/
/** Words that make a title one about such reports, not of one. */
const ABOUT =
  /通知|解读|说明|样式|模板|范本|格式|示例|图解|一图|汇总|公示$|目录|指南|培训|讲解|实例|部署|的函|考核|评估|方案|要点|须知|问答|栏目|第三方/

/** Whether a text is the title of such a report. */
export function isReportTitle(text: string): boolean {
  return TITLE.test(text.replace(/\s/g, '')) && text.length <= 90
}

/** Whether a title speaks about reports of this kind instead of being one's own. */
export function isAboutReports(text: string): boolean {
  const bare = text.replace(/\s/g, '')
  return ABOUT.test(bare) && !/(?:报告|年报)(?:[（(].*[）)])?$/.test(bare)
}

/** Whether a title is only the name of a portal's column, such as 政府信息公开年报. */
function isColumnName(text: string): boolean {
  return /^(?:法定主动公开内容)?(?:政府|政务)?信息公开(?:工作)?(?:年度)?(?:工作)?(?:报告|年报)$/.test(text)
}

/** Titles as the page gives them, best first, each with the element of its first line (null in metas). */
export interface Titles {
  seen: Seen[]
  ref: number | null
}

const META_TITLES = ['articletitle', 'pagetitle', 'title', 'og:title']

/** Gathers the title's candidates: the printed one (its lines joined without a space), metas, the window's title. */
export function readTitles(document: Document, firstSection: number): Titles {
  const printed = printedTitle(document, firstSection)
  const seen: Seen[] = printed ? [{ from: 'heading', text: printed.text }] : []
  for (const name of META_TITLES) {
    const meta = document.metas.find((it) => it.name === name && isReportTitle(it.content))
    if (meta) seen.push({ from: 'meta-title', text: meta.content })
  }
  const card = document.blocks
    .slice(0, firstSection)
    .find((block) => block.kind === 'grid' && block.cells.some((cell) => isReportTitle(cell.text)))
  if (card?.kind === 'grid') {
    const cell = card.cells.find((it) => isReportTitle(it.text))
    if (cell) seen.push({ from: 'index-card', text: cell.text })
  }
  const fromWindow = cutWindowTitle(document.windowTitle)
  if (fromWindow) seen.push({ from: 'window-title', text: fromWindow })
  return { seen, ref: printed?.ref ?? null }
}

function printedTitle(document: Document, end: number): { text: string; ref: number } | null {
  const lines = document.blocks.slice(0, end).filter((block) => block.kind === 'paragraph')
  let best: { text: string; ref: number; score: number } | null = null
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]
    const next = lines[at + 1]
    const options = [line.text]
    if (next) options.push(line.text + next.text)
    for (const [extra, option] of options.entries()) {
      const isSplit = extra === 1
      if (!isReportTitle(option) || /[。；;]|当前位置|>|»|首页/.test(option) || option.length > 70) continue
      if (
        isSplit &&
        (isReportTitle(line.text) || isReportTitle(next?.text ?? '')) &&
        !(isOrganName(line.text) || line.ref === next?.ref)
      )
        continue
      if (isSplit && isReportTitle(line.text)) continue
      const own =
        !isSplit && before && (before.ref === line.ref || isOrganName(before.text)) && isOrganName(before.text)
      const text = own ? before.text + line.text : option
      const score =
        (line.emphasis ? 2 : 0) + (/(?:报告|年报)$/.test(option) ? 2 : 0) + (/\d{4}/.test(text) ? 1 : 0) - at / 1000
      if (!best || score > best.score) best = { text, ref: own ? before.ref : line.ref, score }
    }
  }
  return best
}

/** The report's own part of a window title that carries the site's name before or after. */
function cutWindowTitle(title: string): string | null {
  const parts = title.split(/\s*[_|｜–—]\s*|\s*-+\s*(?!\d)|\s+/).filter((part) => part !== '')
  const own = parts
    .filter((part) => isReportTitle(part) && !isColumnName(part))
    .sort((one, other) => other.length - one.length)[0]
  return own ?? (isReportTitle(title) && !parts.some(isColumnName) ? title : null)
}
