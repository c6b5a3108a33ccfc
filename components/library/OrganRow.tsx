import { inReaderLanguage } from '#lib/i18n.ts'
import { LIBRARY_WORDS } from '#lib/words/library-words.ts'
import { sayTime, sayTimeShortly } from '#lib/words/say-time.ts'
import type { ListedOrgan } from './OrgansTable.tsx'
import { YearBox } from './YearBox.tsx'

interface OrganRowProps {
  organ: ListedOrgan
  years: readonly number[]
  selected: ReadonlySet<string>
  opened: string | null
  now: string
  onSelect: (organ: ListedOrgan, isSelected: boolean) => void
  onOpen: (id: string) => void
}

/** One organ: its reports year by year. */
export function OrganRow({ organ, years, selected, opened, now, onSelect, onOpen }: OrganRowProps) {
  const words = inReaderLanguage(LIBRARY_WORDS)
  const { agency, years: kept, missing, yearless, lastCapturedAt } = organ
  const name = agency || words.unnamed
  const latest = kept.at(-1)
  const [undated] = yearless
  const ids = [...kept.map(({ id }) => id), ...yearless]
  const isSelected = ids.every((id) => selected.has(id))
  const isPartly = !isSelected && ids.some((id) => selected.has(id))
  return (
    <tr data-selected={isSelected || isPartly || ids.some((id) => id === opened)}>
      <td>
        <input
          class="check"
          type="checkbox"
          aria-label={words.selectOrgan(name)}
          checked={isSelected}
          ref={(input) => {
            if (input) input.indeterminate = isPartly
          }}
          onChange={(event) => onSelect(organ, event.currentTarget.checked)}
        />
      </td>
      <th scope="row">
        {latest ? (
          <button type="button" class="name" lang="zh-CN" title={name} onClick={() => onOpen(latest.id)}>
            {name}
          </button>
        ) : (
          <span lang="zh-CN">{name}</span>
        )}
        {undated !== undefined && (
          <button type="button" class="unit" title={words.openYearless(name)} onClick={() => onOpen(undated)}>
            {words.yearless(yearless.length)}
          </button>
        )}
      </th>
      {years.map((year) => {
        const report = kept.find((one) => one.year === year) ?? null
        return (
          <td class="of-year" key={year}>
            <YearBox
              organ={name}
              year={year}
              report={report}
              isMissing={missing.includes(year)}
              isOpened={report !== null && report.id === opened}
              onOpen={onOpen}
            />
          </td>
        )
      })}
      <td data-number title={sayTime(lastCapturedAt)}>
        {sayTimeShortly(lastCapturedAt, now)}
      </td>
    </tr>
  )
}
