import { useEffect } from 'preact/hooks'
import { Menu } from '#components/Menu.tsx'
import { fileName } from '#lib/export/file-name.ts'
import { inReaderLanguage } from '#lib/i18n.ts'
import type { CaptureFilter } from '#lib/store/list.ts'
import { listIds, withVersions } from '#lib/store/read.ts'
import { EXPORT_WORDS } from '#lib/words/export-words.ts'
import { TAKE_AWAY_WORDS } from '#lib/words/take-away-words.ts'
import { exportFigures, exportLibrary, exportWorkbook, type WantedFile } from './export-library.ts'
import { exportFile } from './transfer.ts'
import { takesAway } from './view-state.ts'

interface ExportMenuProps {
  /** The captures to export; else those that a filter lets through, and every version of everything without one. */
  ids?: readonly string[]
  filter?: CaptureFilter
  /** What the button says, where that is not 导出 alone. */
  label?: string
  isSmall?: boolean
  isOpenAtFirst?: boolean
}

/**
 * Takes captures away as files: in the library's own format with all captures of their addresses, with or without pages;
 * figures as CSV and tables as a workbook, where an address counts once.
 */
export function ExportMenu({ ids, filter = {}, label, isSmall = false, isOpenAtFirst = false }: ExportMenuProps) {
  const words = inReaderLanguage(TAKE_AWAY_WORDS)
  useEffect(() => {
    if (isOpenAtFirst) takesAway.value = false
  }, [])
  const isAll = ids === undefined && Object.values(filter).every((value) => value === undefined || value === '')
  const listed = async () => ids ?? (await listIds(filter))
  const library = (wanted: Pick<WantedFile, 'hasPages' | 'isZipped'>) => async () =>
    exportCaptures({ ...wanted, ids: isAll ? undefined : await withVersions(await listed()) })
  const figures = async () => {
    const chosen = await listed()
    await exportFile(named('figures', 'csv'), (transfer) => exportFigures({ ids: chosen }, transfer))
  }
  const workbook = async () => {
    const chosen = await listed()
    await exportFile(named('figures', 'xlsx'), (transfer) => exportWorkbook({ ids: chosen }, transfer))
  }
  return (
    <Menu
      {...(isSmall && { size: 'small' as const })}
      isOpenAtFirst={isOpenAtFirst}
      label={label ?? words.export}
      entries={[
        { label: words.ndjsonWithPages, onChoose: library({ hasPages: true }) },
        { label: words.ndjsonZipped, onChoose: library({ hasPages: true, isZipped: true }) },
        { label: words.ndjson, onChoose: library({ hasPages: false }) },
        { label: words.xlsx, onChoose: workbook },
        { label: words.csv, onChoose: figures },
      ]}
    />
  )
}

/** Writes a library file of everything, or of some captures, and hands it to the browser's downloads. */
export async function exportCaptures(wanted: WantedFile): Promise<void> {
  const name = named('library', wanted.isZipped ? 'ndjson.gz' : 'ndjson')
  await exportFile(name, (transfer) => exportLibrary(wanted, transfer))
}

function named(kind: 'library' | 'figures', extension: string): string {
  const day = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length)
  return fileName([inReaderLanguage(EXPORT_WORDS).files[kind], day], extension)
}
