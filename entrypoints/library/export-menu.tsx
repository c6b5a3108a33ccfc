import { useEffect } from 'preact/hooks'
import { Menu } from '#components/Menu.tsx'
import { fileName } from '#lib/export/file-name.ts'
import { inReaderLanguage } from '#lib/i18n.ts'
import type { CaptureFilter } from '#lib/store/list.ts'
import { listIds } from '#lib/store/read.ts'
import { EXPORT_WORDS } from '#lib/words/export-words.ts'
import { TAKE_AWAY_WORDS } from '#lib/words/take-away-words.ts'
import { exportFigures, exportLibrary, exportWorkbook } from './export-library.ts'
import { exportFile } from './transfer.ts'
import { takesAway } from './view-state.ts'

interface ExportMenuProps {
  /** The captures to export; else those that a filter lets through, and every version of everything without one. */
  ids?: readonly string[]
  filter?: CaptureFilter
  isSmall?: boolean
  isOpenAtFirst?: boolean
}

/** Takes captures away as files: the library's own format with or without pages, figures as CSV, tables as a workbook. */
export function ExportMenu({ ids, filter = {}, isSmall = false, isOpenAtFirst = false }: ExportMenuProps) {
  const words = inReaderLanguage(TAKE_AWAY_WORDS)
  useEffect(() => {
    if (isOpenAtFirst) takesAway.value = false
  }, [])
  const isAll = ids === undefined && Object.values(filter).every((value) => value === undefined || value === '')
  const wanted = async () => (isAll ? undefined : (ids ?? (await listIds(filter))))
  const library = (hasPages: boolean) => async () => exportCaptures(hasPages, await wanted())
  const figures = async () => {
    const chosen = await wanted()
    await exportFile(named('figures', 'csv'), (transfer) => exportFigures({ ids: chosen }, transfer))
  }
  const workbook = async () => {
    const chosen = await wanted()
    await exportFile(named('figures', 'xlsx'), (transfer) => exportWorkbook({ ids: chosen }, transfer))
  }
  return (
    <Menu
      {...(isSmall && { size: 'small' as const })}
      isOpenAtFirst={isOpenAtFirst}
      label={words.export}
      entries={[
        { label: words.ndjsonWithPages, onChoose: library(true) },
        { label: words.ndjson, onChoose: library(false) },
        { label: words.xlsx, onChoose: workbook },
        { label: words.csv, onChoose: figures },
      ]}
    />
  )
}

/** Writes a library file of everything, or of some captures, and hands it to the browser's downloads. */
export async function exportCaptures(hasPages: boolean, ids?: readonly string[]): Promise<void> {
  await exportFile(named('library', 'ndjson'), (transfer) => exportLibrary({ ids, hasPages }, transfer))
}

function named(kind: 'library' | 'figures', extension: string): string {
  const day = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length)
  return fileName([inReaderLanguage(EXPORT_WORDS).files[kind], day], extension)
}
