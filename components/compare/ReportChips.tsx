import type { ComponentChildren } from 'preact'
import { Button } from '#components/Button.tsx'
import { Icon } from '#components/Icon.tsx'
import { ShortCounts } from '#components/ShortCounts.tsx'
import type { ComparedReport } from '#lib/comparison/comparison.ts'
import { inReaderLanguage } from '#lib/i18n.ts'
import { CHART_WORDS } from '#lib/words/chart-words.ts'
import { COMPARE_WORDS } from '#lib/words/compare-words.ts'
import type { ReportHead } from '#lib/words/say-heads.ts'
import { Letter } from './Letter.tsx'

interface ReportChipsProps {
  reports: readonly ComparedReport[]
  heads: readonly ReportHead[]
  onOpen: (report: number) => void
  onLeaveOut: (report: number) => void
  /** What stands behind the last: a way to add one. */
  children?: ComponentChildren
}

/** The compared reports by name, each with what was found in it and a way to leave it out. */
export function ReportChips({ reports, heads, onOpen, onLeaveOut, children }: ReportChipsProps) {
  const words = inReaderLanguage(COMPARE_WORDS)
  return (
    <ul class="reports" aria-label={inReaderLanguage(CHART_WORDS).reportsLabel}>
      {reports.map(({ counts }, at) => {
        const head = heads[at]
        if (!head) return null
        return (
          <li key={head.letter}>
            <Letter letter={head.letter} />
            <button type="button" class="name" lang="zh-CN" onClick={() => onOpen(at)}>
              {head.full}
            </button>
            <ShortCounts counts={counts} />
            <Button kind="icon" size="small" label={words.leaveOut(head.full)} onClick={() => onLeaveOut(at)}>
              <Icon name="close" />
            </Button>
          </li>
        )
      })}
      {children && <li class="add">{children}</li>}
    </ul>
  )
}
