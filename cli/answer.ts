import { constants } from 'node:fs'
import { access, readFile, stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { decodeHtml } from '#lib/files/decode-html.ts'
import { readHtml } from '#lib/files/html.ts'
import { listInnerPages } from '#lib/files/inner-pages.ts'
import type { Outcome, Reason } from '#lib/reading/outcome.ts'
import { readReport } from '#lib/reading/read-report.ts'
import type { Check } from '#lib/report/finding.ts'
import { checkReport } from '#lib/rules/check-report.ts'

/** What the command found out about one path. */
export interface Answer {
  source: string
  outcome: Outcome
  /** null unless it is a report. */
  check: Check | null
}

/** A report with very many wrong cells may keep the search busy; what is cut short then says so. */
const LIMIT = { now: () => performance.now(), milliseconds: 5000 }

/** Larger files are no saved report page. */
const MOST_BYTES = 64 * 1024 * 1024

/** Reads and checks one saved page; a path that cannot be read is an answer too. */
export async function answerPath(source: string): Promise<Answer> {
  const outcome = await readPath(source)
  return { source, outcome, check: outcome.kind === 'report' ? checkReport(outcome.report, {}, LIMIT) : null }
}

async function readPath(source: string): Promise<Outcome> {
  const format = extname(source).slice(1).toLowerCase()
  if (!/^(?:html?|xhtml|shtml)$/.test(format)) {
    return unreadable({ code: 'format-not-read', format: format || '?' }, await readable(source))
  }
  try {
    const file = await stat(source)
    // A pipe or device may never end.
    if (!file.isFile() && !file.isDirectory()) return unreadable({ code: 'file-not-readable', detail: '这不是文件' })
    if (file.size > MOST_BYTES) return unreadable({ code: 'too-large' })
    return readSaved(decodeHtml(await readFile(source)))
  } catch (error) {
    return unreadable({ code: 'file-not-readable', detail: detailOf(error) })
  }
}

/** What a saved page is; where it is no report, the first report that stands in a frame written into it. */
function readSaved(html: string): Outcome {
  const outcome = readReport(readHtml(html, null))
  if (outcome.kind === 'report') return outcome
  for (const page of listInnerPages(html)) {
    const inner = readReport(readHtml(page, null))
    if (inner.kind === 'report') return inner
  }
  return outcome
}

/** Why a path of another format cannot even be opened, or null. */
async function readable(source: string): Promise<Outcome | null> {
  try {
    const file = await stat(source)
    if (file.isFile()) await access(source, constants.R_OK)
    else if (file.isDirectory()) await readFile(source)
    return null
  } catch (error) {
    return unreadable({ code: 'file-not-readable', detail: detailOf(error) })
  }
}

function unreadable(reason: Reason, instead: Outcome | null = null): Outcome {
  return instead ?? { kind: 'unreadable', reason, attachments: [] }
}

function detailOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const words: Readonly<Record<string, string>> = {
    ENOENT: '没有这个文件',
    EISDIR: '这是一个文件夹',
    EACCES: '没有读取权限',
    ELOOP: '链接绕成了圈',
  }
  return words[code] ?? (error instanceof Error ? error.message : String(error))
}
