import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { Icon } from '#components/Icon.tsx'
import { ShortCounts } from '#components/ShortCounts.tsx'
import type { CaptureSummary } from '#lib/capture/summary.ts'
import { inReaderLanguage } from '#lib/i18n.ts'
import { COMPARE_WORDS } from '#lib/words/compare-words.ts'
import { LIBRARY_WORDS } from '#lib/words/library-words.ts'
import type { PickerGroup } from './ReportPicker.tsx'

interface PickerListProps {
  query: string
  groups: readonly PickerGroup[]
  onQuery: (query: string) => void
  onPick: (report: CaptureSummary) => void
  onClose: () => void
  onPicked: () => void
}

/** A list of reports to pick one from while typing: arrows move, Enter picks, Escape leaves. */
export function PickerList({ query, groups, onQuery, onPick, onClose, onPicked }: PickerListProps) {
  const words = inReaderLanguage(COMPARE_WORDS)
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [active, setActive] = useState(0)
  const reports = groups.flatMap((group) => group.reports)
  const at = Math.min(active, reports.length - 1)
  const optionId = (index: number) => `${id}-${index}`

  useEffect(() => input.current?.focus(), [])
  useEffect(() => setActive(0), [query])
  useEffect(() => document.getElementById(optionId(at))?.scrollIntoView({ block: 'nearest' }), [at])

  const pick = (report: CaptureSummary | undefined) => {
    if (!report) return
    onPick(report)
    onPicked()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Record<string, () => void> = {
      ArrowDown: () => setActive((at + 1) % Math.max(1, reports.length)),
      ArrowUp: () => setActive((at + reports.length - 1) % Math.max(1, reports.length)),
      Home: () => setActive(0),
      End: () => setActive(reports.length - 1),
      Enter: () => pick(reports[at]),
      Escape: onClose,
      Tab: onClose,
    }
    const move = moves[event.key]
    if (!move || event.isComposing) return
    // In the popup Escape would close the window.
    if (event.key !== 'Tab') event.preventDefault()
    move()
  }

  return (
    <div class="picker-list">
      <div class="field">
        <Icon name="search" />
        <input
          ref={input}
          type="search"
          // biome-ignore lint/a11y/noRedundantRoles: it would be one by itself only with a datalist.
          role="combobox"
          list={undefined}
          aria-expanded="true"
          aria-controls={id}
          aria-autocomplete="list"
          {...(at >= 0 && { 'aria-activedescendant': optionId(at) })}
          aria-label={words.searchReports}
          placeholder={words.searchReports}
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <div id={id} class="picker-options scroll" role="listbox" aria-label={words.pickNothing}>
        {groups.map((group) => (
          <PickerOptions
            key={group.heading}
            group={group}
            first={reports.indexOf(group.reports[0] as CaptureSummary)}
            active={at}
            optionId={optionId}
            onPick={pick}
          />
        ))}
      </div>
      {reports.length === 0 && (
        <p class="none" role="status">
          {words.noReportsFound}
        </p>
      )}
    </div>
  )
}

interface PickerOptionsProps {
  group: PickerGroup
  /** Place of its first report among all. */
  first: number
  active: number
  optionId: (index: number) => string
  onPick: (report: CaptureSummary) => void
}

function PickerOptions({ group, first, active, optionId, onPick }: PickerOptionsProps) {
  const library = inReaderLanguage(LIBRARY_WORDS)
  if (group.reports.length === 0) return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of options within a listbox; a fieldset would not be one.
    <div role="group" aria-label={group.heading ?? undefined}>
      {group.heading && (
        <p class="picker-heading" aria-hidden="true">
          {group.heading}
        </p>
      )}
      {group.reports.map((report, index) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the active option.
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys.
        <div
          key={report.id}
          id={optionId(first + index)}
          role="option"
          aria-selected={first + index === active}
          onClick={() => onPick(report)}
        >
          <span class="picked-organ" lang="zh-CN">
            {report.agency || library.unnamed}
          </span>
          <b>{report.year ?? library.noYear}</b>
          <span class="edition">{library.editionOf(report.edition)}</span>
          <ShortCounts
            counts={{ error: report.errors, warning: report.warnings, info: report.infos }}
            saysClean={false}
          />
        </div>
      ))}
    </div>
  )
}
