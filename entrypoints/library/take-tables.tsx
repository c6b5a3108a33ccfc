import { useEffect, useState } from 'preact/hooks'
import { Button } from '#components/Button.tsx'
import { Menu } from '#components/Menu.tsx'
import { tableToClipboard } from '#lib/export/clipboard-table.ts'
import type { ExportTable } from '#lib/export/export-table.ts'
import { fileName } from '#lib/export/file-name.ts'
import { tableToCsv } from '#lib/export/table-csv.ts'
import { writeXlsx } from '#lib/export/xlsx.ts'
import { inReaderLanguage } from '#lib/i18n.ts'
import { TAKE_AWAY_WORDS } from '#lib/words/take-away-words.ts'
import { copyTable, saveFile } from './take-away.ts'

interface TakeTablesProps {
  /** Parts of the files' name. */
  name: readonly (string | number | null)[]
  /** Sheets of the workbook; the first one is what a CSV file holds. */
  tables: () => readonly ExportTable[]
  /** What is copied: what is on screen, where that is not all of the first table. */
  shown?: () => ExportTable
  /** Whether it stands where there is little room. */
  isSmall?: boolean
}

/** How long it stays said that the table was copied, in ms: then the button can be seen to copy again. */
const SAID = 4000
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Takes tables away: to the clipboard, as a workbook, as CSV, on paper. */
export function TakeTables({ name, tables, shown, isSmall = false }: TakeTablesProps) {
  const words = inReaderLanguage(TAKE_AWAY_WORDS)
  const [copied, setCopied] = useState<boolean | null>(null)
  useEffect(() => {
    if (copied === null) return
    const silent = setTimeout(() => setCopied(null), SAID)
    return () => clearTimeout(silent)
  }, [copied])
  const size = isSmall ? { size: 'small' as const } : {}
  const first = (): ExportTable => tables()[0] ?? { name: '', widths: [], headRows: 0, headColumns: 0, rows: [] }
  const saveWorkbook = async () => {
    const bytes = (await writeXlsx(tables())) as Uint8Array<ArrayBuffer>
    saveFile(fileName(name, 'xlsx'), [bytes], XLSX)
  }
  return (
    <>
      <span aria-live="polite">
        <Button {...size} onClick={async () => setCopied(await copyTable(tableToClipboard((shown ?? first)())))}>
          {copied === null ? words.copy : copied ? words.copied : words.notCopied}
        </Button>
      </span>
      <Menu
        {...size}
        label={words.export}
        entries={[
          { label: words.xlsx, onChoose: saveWorkbook },
          { label: words.csv, onChoose: () => saveFile(fileName(name, 'csv'), [tableToCsv(first())], 'text/csv') },
          { label: words.print, onChoose: () => window.print() },
        ]}
      />
    </>
  )
}
