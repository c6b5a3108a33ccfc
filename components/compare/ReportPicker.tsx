import { useEffect, useRef } from 'preact/hooks'
import { Icon } from '#components/Icon.tsx'
import type { CaptureSummary } from '#lib/capture/summary.ts'
import type { Edition } from '#lib/form/form.ts'
import { inReaderLanguage } from '#lib/i18n.ts'
import { COMPARE_WORDS } from '#lib/words/compare-words.ts'
import { LIBRARY_WORDS } from '#lib/words/library-words.ts'
import { Letter } from './Letter.tsx'
import { PickerList } from './PickerList.tsx'

/** A report as a place in a comparison names it. */
export interface PickedReport {
  agency: string
  year: number | null
  edition: Edition
}

/** Reports to pick from under a heading; null where there is only one kind. */
export interface PickerGroup {
  heading: string | null
  reports: readonly CaptureSummary[]
}

interface ReportPickerProps {
  letter: string
  /** What stands there, or null. */
  report: PickedReport | null
  isOpen: boolean
  query: string
  groups: readonly PickerGroup[]
  onOpen: (isOpen: boolean) => void
  onQuery: (query: string) => void
  onPick: (report: CaptureSummary) => void
}

/** One place of a comparison: names the report in it and opens a list to search for another. */
export function ReportPicker(props: ReportPickerProps) {
  const { letter, report, isOpen, onOpen } = props
  const words = inReaderLanguage(COMPARE_WORDS)
  const library = inReaderLanguage(LIBRARY_WORDS)
  const box = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    onOpen(false)
    button.current?.focus()
  }

  useEffect(() => {
    if (!isOpen) return
    const onOutside = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) onOpen(false)
    }
    document.addEventListener('pointerdown', onOutside)
    return () => document.removeEventListener('pointerdown', onOutside)
  }, [isOpen])

  return (
    <div class="picker" ref={box}>
      <button
        type="button"
        class="pick"
        ref={button}
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        title={report ? library.reportName(report.agency, report.year) : undefined}
        onClick={() => onOpen(!isOpen)}
      >
        <Letter letter={letter} />
        {report ? (
          <>
            <span class="picked-organ" lang="zh-CN">
              {report.agency || library.unnamed}
            </span>
            <b>{report.year ?? library.noYear}</b>
            <span class="edition">{words.editionOf(report.edition)}</span>
          </>
        ) : (
          <span class="picked-organ none">{words.pickNothing}</span>
        )}
        <Icon name="down" />
      </button>
      {isOpen && <PickerList {...props} onClose={close} onPicked={close} />}
    </div>
  )
}
