import { useState } from 'preact/hooks'
import { Button } from '#components/Button.tsx'
import { Menu } from '#components/Menu.tsx'
import { chooseLines } from '#lib/comparison/choose-lines.ts'
import { tableToClipboard } from '#lib/export/clipboard-table.ts'
import { tableOfComparison } from '#lib/export/comparison-table.ts'
import { fileName } from '#lib/export/file-name.ts'
import { tableOfFindings } from '#lib/export/findings-table.ts'
import { tableOfRates } from '#lib/export/rates-table.ts'
import { tableToCsv } from '#lib/export/table-csv.ts'
import { writeXlsx } from '#lib/export/xlsx.ts'
import { inReaderLanguage, readerLanguage } from '#lib/i18n.ts'
import { EXPORT_WORDS } from '#lib/words/export-words.ts'
import { TAKE_AWAY_WORDS } from '#lib/words/take-away-words.ts'
import { copyTable, saveFile } from './take-away.ts'
import type { ComparedCaptures } from './use-comparison.ts'
import { viewState } from './view-state.ts'

/** Takes a comparison away: the lines shown to the clipboard, all of them to a file. */
export function TakeAway({ compared, isSmall = true }: { compared: ComparedCaptures; isSmall?: boolean }) {
  const words = inReaderLanguage(TAKE_AWAY_WORDS)
  const [copied, setCopied] = useState<boolean | null>(null)
  const { comparison, captures, heads } = compared
  const size = isSmall ? { size: 'small' as const } : {}
  const name = (extension: string) =>
    fileName([inReaderLanguage(EXPORT_WORDS).files.comparison, ...heads.map(({ full }) => full)], extension)
  const all = () => tableOfComparison(comparison, comparison.lines, readerLanguage())
  return (
    <>
      <span aria-live="polite">
        <Button
          {...size}
          onClick={async () => {
            const shown = chooseLines(comparison.lines, viewState.value.lines)
            setCopied(await copyTable(tableToClipboard(tableOfComparison(comparison, shown, readerLanguage()))))
          }}
        >
          {copied === null ? words.copy : copied ? words.copied : words.notCopied}
        </Button>
      </span>
      <Menu
        {...size}
        label={words.export}
        entries={[
          {
            label: words.xlsx,
            onChoose: async () => {
              const reports = captures.map(({ report }) => report)
              const sheets = [
                all(),
                tableOfRates(reports, readerLanguage()),
                tableOfFindings(captures, readerLanguage()),
              ]
              saveFile(name('xlsx'), [await bytesOf(sheets)], XLSX)
            },
          },
          { label: words.csv, onChoose: () => saveFile(name('csv'), [tableToCsv(all())], 'text/csv') },
          { label: words.print, onChoose: () => window.print() },
        ]}
      />
    </>
  )
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

async function bytesOf(sheets: Parameters<typeof writeXlsx>[0]): Promise<BlobPart> {
  return (await writeXlsx(sheets)) as Uint8Array<ArrayBuffer>
}
