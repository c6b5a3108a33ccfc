import { ShortCounts } from '#components/ShortCounts.tsx'
import type { CaptureSummary } from '#lib/capture/summary.ts'
import { inReaderLanguage } from '#lib/i18n.ts'
import { LIBRARY_WORDS } from '#lib/words/library-words.ts'
import { sayTime, sayTimeShortly } from '#lib/words/say-time.ts'

interface ReportRowProps {
  report: CaptureSummary
  /** Which row of the whole table it is, the head being 1. */
  place: number
  isSelected: boolean
  now: string
  onSelect: (isSelected: boolean) => void
  onOpen: () => void
}

/** One kept report in a list. */
export function ReportRow({ report, place, isSelected, now, onSelect, onOpen }: ReportRowProps) {
  const words = inReaderLanguage(LIBRARY_WORDS)
  const { agency, year, edition, province, city, county, host, capturedAt, version } = report
  const region = [province, city, county].filter((name) => name !== '')
  const counts = { error: report.errors, warning: report.warnings, info: report.infos }
  return (
    <tr data-selected={isSelected} aria-rowindex={place}>
      <td>
        <input
          class="check"
          type="checkbox"
          aria-label={words.select(words.reportName(agency, year))}
          checked={isSelected}
          onChange={(event) => onSelect(event.currentTarget.checked)}
        />
      </td>
      <th scope="row">
        <button type="button" class="name" lang="zh-CN" title={`${report.title}\n${report.address}`} onClick={onOpen}>
          {agency || words.unnamed}
        </button>
      </th>
      <td lang="zh-CN" title={region.join(' · ') || words.noRegion}>
        {region.at(-1) ?? <span class="none">{host}</span>}
      </td>
      <td data-number>{year ?? words.noYear}</td>
      <td>{words.editionOf(edition)}</td>
      <td>
        <ShortCounts counts={counts} />
      </td>
      <td title={sayTime(capturedAt)}>{sayTimeShortly(capturedAt, now)}</td>
      <td data-number>{version > 1 ? version : <span class="none">{version}</span>}</td>
    </tr>
  )
}
