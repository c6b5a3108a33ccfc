import { SeveritySign } from '#components/SeveritySign.tsx'
import { inReaderLanguage, readerLanguage } from '#lib/i18n.ts'
import { FINDING_WORDS } from '#lib/words/finding-words.ts'
import { LIBRARY_WORDS } from '#lib/words/library-words.ts'
import { sayCountsShortly } from '#lib/words/say-filters.ts'

/** An organ's report about one year, as a table of years shows it. */
export interface ListedYear {
  id: string
  year: number
  errors: number
  warnings: number
  infos: number
}

interface YearBoxProps {
  organ: string
  year: number
  /** null when nothing is kept. */
  report: ListedYear | null
  /** Whether the year is one that should be there. */
  isMissing: boolean
  isOpened: boolean
  onOpen: (id: string) => void
}

/** One year of an organ: what its report holds, 缺 where there is none. */
export function YearBox({ organ, year, report, isMissing, isOpened, onOpen }: YearBoxProps) {
  const words = inReaderLanguage(LIBRARY_WORDS)
  const { severities, clean } = inReaderLanguage(FINDING_WORDS)
  if (!report) {
    return isMissing ? (
      <span class="year" data-missing title={words.missingTitle(organ, year)}>
        {words.missing}
      </span>
    ) : null
  }
  const counts = { error: report.errors, warning: report.warnings, info: report.infos }
  const said = words.yearTitle(words.reportName(organ, year), sayCountsShortly(counts, readerLanguage()))
  const present = (['error', 'warning'] as const).filter((severity) => counts[severity] > 0)
  return (
    <button type="button" class="year" aria-pressed={isOpened} title={said} onClick={() => onOpen(report.id)}>
      <span class="hidden">{words.reportName(organ, year)} </span>
      {present.map((severity) => (
        <span class="count" key={severity}>
          <SeveritySign kind={severity} label={severities[severity]} />
          {counts[severity]}
        </span>
      ))}
      {present.length === 0 && <SeveritySign kind="clean" label={clean} />}
    </button>
  )
}
