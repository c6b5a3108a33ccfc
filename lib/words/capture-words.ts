import type { FailureCode } from '#lib/capture/failure.ts'
import type { CaptureOutcome, ContentChange, KeptState } from '#lib/capture/outcome.ts'
import type { Edition } from '#lib/form/form.ts'
import type { Severity } from '#lib/report/finding.ts'
import { CAPTURE_FAILURES, type FailureSaid } from './capture-failures.ts'
import { FINDING_WORDS } from './finding-words.ts'
import type { InEachLanguage, Language } from './language.ts'
import { sayTime } from './say-time.ts'

/** Which report a sentence about keeping speaks of. */
export interface ReportSaid {
  agency: string
  year: number | null
  edition: Edition
  counts: Readonly<Record<Severity, number>>
}

/** A short message: what matters first, which may be set bold, and the rest of the sentence. */
export interface Receipt {
  lead: string
  rest: string
}

/** What is said about keeping reports: popup, panel, toolbar, context menu. */
export interface CaptureWords {
  captureReport: string
  capturing: string
  checkPage: string
  /** Name of the toolbar button where nothing is known of the page. */
  toolbar: string
  /** The same on a report's page. */
  toolbarOn: (report: Omit<ReportSaid, 'edition'>) => string
  toolbarFailed: (failure: FailureSaid) => string
  receipt: (outcome: CaptureOutcome, report: ReportSaid) => Receipt
  pageNotKept: string
  keptState: (state: KeptState) => string
  /** What changed between two captures, such as 改动 1 格，正文 2 处; never empty. */
  changed: (change: ContentChange) => string
  failures: Readonly<Record<FailureCode, FailureSaid>>
}

/** The words about keeping reports in each language. */
export const CAPTURE_WORDS: InEachLanguage<CaptureWords> = {
  zh_CN: {
    captureReport: '抓取本报告',
    capturing: '正在抓取……',
    checkPage: '检查此页',
    toolbar: '勾稽',
    toolbarOn: (report) => `勾稽：${countsSaid(report.counts, 'zh_CN')}（${nameInChinese(report)}）`,
    toolbarFailed: ({ happened, remedy }) => `勾稽：${happened}${remedy}`,
    receipt: (outcome, report) => {
      if (outcome.outcome === 'already-kept') {
        return { lead: '没有变化', rest: `，与 ${sayTime(outcome.capturedAt)} 抓取的相同，未重复存` }
      }
      if (outcome.outcome === 'new-version') {
        const change = CAPTURE_WORDS.zh_CN.changed(outcome.change)
        return {
          lead: `已抓取第 ${outcome.version} 次`,
          rest: `，比 ${sayTime(outcome.changedSince)} 抓取的${change}`,
        }
      }
      return {
        lead: '已抓取',
        rest: ` ${nameInChinese(report)}，${report.edition} 版，${countsSaid(report.counts, 'zh_CN')}`,
      }
    },
    pageNotKept: '网页过大，只存了报告，没有存网页',
    keptState: (state) => {
      if (state.state === 'not-kept') return '没有抓取过'
      const when = `${sayTime(state.capturedAt)} 抓取过`
      return state.state === 'kept'
        ? `${when}，此后没有变化`
        : `${when}，此后${CAPTURE_WORDS.zh_CN.changed(state.change)}`
    },
    changed: ({ figures, linesGone, linesNew, hasNewTitle }) => {
      const lines = Math.max(linesGone, linesNew)
      const parts = [
        hasNewTitle ? '改了标题' : '',
        figures.length > 0 ? `改动 ${figures.length} 格` : '',
        lines > 0 ? `正文 ${lines} 处` : '',
      ].filter(Boolean)
      return parts.join('，') || '改了正文的次序'
    },
    failures: CAPTURE_FAILURES.zh_CN,
  },
  en: {
    captureReport: 'Capture this report',
    capturing: 'Capturing…',
    checkPage: 'Check this page',
    toolbar: 'Gouji',
    toolbarOn: (report) => `Gouji: ${countsSaid(report.counts, 'en')} (${nameInEnglish(report)})`,
    toolbarFailed: ({ happened, remedy }) => `Gouji: ${happened} ${remedy}`,
    receipt: (outcome, report) => {
      if (outcome.outcome === 'already-kept') {
        return {
          lead: 'No change',
          rest: ` since the capture of ${sayTime(outcome.capturedAt)}; not kept twice`,
        }
      }
      if (outcome.outcome === 'new-version') {
        const change = CAPTURE_WORDS.en.changed(outcome.change)
        return {
          lead: `Capture ${outcome.version} kept`,
          rest: `; since ${sayTime(outcome.changedSince)}: ${change}`,
        }
      }
      return {
        lead: 'Captured',
        rest: ` ${nameInEnglish(report)}, ${report.edition} form, ${countsSaid(report.counts, 'en')}`,
      }
    },
    pageNotKept: 'The page is too large; the report was kept without it',
    keptState: (state) => {
      if (state.state === 'not-kept') return 'Not captured yet'
      const when = `Captured ${sayTime(state.capturedAt)}`
      return state.state === 'kept'
        ? `${when}, unchanged since`
        : `${when}; since then: ${CAPTURE_WORDS.en.changed(state.change)}`
    },
    changed: ({ figures, linesGone, linesNew, hasNewTitle }) => {
      const lines = Math.max(linesGone, linesNew)
      const parts = [
        hasNewTitle ? 'new title' : '',
        figures.length > 0 ? `${figures.length} ${figures.length === 1 ? 'cell' : 'cells'} changed` : '',
        lines > 0 ? `${lines} ${lines === 1 ? 'passage' : 'passages'} of text changed` : '',
      ].filter(Boolean)
      return parts.join(', ') || 'order of the text changed'
    },
    failures: CAPTURE_FAILURES.en,
  },
}

function nameInChinese({ agency, year }: Pick<ReportSaid, 'agency' | 'year'>): string {
  return `${agency || '机关名称不明'} ${year === null ? '年份不明' : `${year} 年`}`
}

function nameInEnglish({ agency, year }: Pick<ReportSaid, 'agency' | 'year'>): string {
  return `${agency || 'unnamed organ'} ${year ?? 'without a year'}`
}

/** Errors and warnings, such as 2 处错误、1 处提示; that nothing was found when there are none. */
function countsSaid(counts: ReportSaid['counts'], language: Language): string {
  const words = FINDING_WORDS[language]
  const said = (['error', 'warning'] as const).filter((severity) => counts[severity] > 0)
  return said.map((severity) => words.counted(severity, counts[severity])).join(words.comma) || words.clean
}
