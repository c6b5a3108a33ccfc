import { useState } from 'preact/hooks'
import { Menu } from '#components/Menu.tsx'
import { fileName } from '#lib/export/file-name.ts'
import { inReaderLanguage } from '#lib/i18n.ts'
import type { CaptureFilter } from '#lib/store/list.ts'
import { listIds } from '#lib/store/read.ts'
import { EXPORT_WORDS } from '#lib/words/export-words.ts'
import { TAKE_AWAY_WORDS } from '#lib/words/take-away-words.ts'
import { exportFigures, exportLibrary, exportWorkbook, type Transfer, type TransferProgress } from './export-library.ts'
import { saveFile } from './take-away.ts'

interface ExportMenuProps {
  /** The captures to export; else those that a filter lets through. */
  ids?: readonly string[]
  filter?: CaptureFilter
  isSmall?: boolean
}

/** Takes captures away as files: the library's own format with or without pages, figures as CSV, tables as a workbook. */
export function ExportMenu({ ids, filter = {}, isSmall = false }: ExportMenuProps) {
  const words = inReaderLanguage(TAKE_AWAY_WORDS)
  const [progress, setProgress] = useState<string | null>(null)
  const told = async (write: (ids: readonly string[] | undefined, transfer: Transfer) => Promise<void>) => {
    const tell = ({ done, total }: TransferProgress) => setProgress(words.exporting(done, total))
    const isAll = ids === undefined && Object.values(filter).every((value) => value === undefined || value === '')
    try {
      await write(isAll ? undefined : (ids ?? (await listIds(filter))), { tell, signal: new AbortController().signal })
    } finally {
      setProgress(null)
    }
  }
  const ndjson = (hasPages: boolean) =>
    told(async (wanted, transfer) => {
      saveFile(named('library', 'ndjson'), [await exportLibrary({ ids: wanted, hasPages }, transfer)], NDJSON)
    })
  const csv = () =>
    told(async (wanted, transfer) => {
      saveFile(named('figures', 'csv'), [await exportFigures({ ids: wanted }, transfer)], 'text/csv')
    })
  const xlsx = () =>
    told(async (wanted, transfer) => {
      saveFile(named('figures', 'xlsx'), [await exportWorkbook({ ids: wanted }, transfer)], XLSX)
    })
  return (
    <>
      <Menu
        {...(isSmall && { size: 'small' as const })}
        label={words.export}
        entries={[
          { label: words.ndjsonWithPages, onChoose: () => ndjson(true) },
          { label: words.ndjson, onChoose: () => ndjson(false) },
          { label: words.xlsx, onChoose: xlsx },
          { label: words.csv, onChoose: csv },
        ]}
      />
      {progress && <span role="status">{progress}</span>}
    </>
  )
}

const NDJSON = 'application/x-ndjson'
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

function named(kind: 'library' | 'figures', extension: string): string {
  const day = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length)
  return fileName([inReaderLanguage(EXPORT_WORDS).files[kind], day], extension)
}
