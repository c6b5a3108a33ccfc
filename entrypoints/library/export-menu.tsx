import { useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { Menu } from '#components/Menu.tsx'
import type { Capture } from '#lib/capture/capture.ts'
import { writeFiguresCsv } from '#lib/export/figures-csv.ts'
import { fileName } from '#lib/export/file-name.ts'
import type { LibraryEntry } from '#lib/export/library-file.ts'
import { tablesOfLibrary } from '#lib/export/library-tables.ts'
import { writeLibrary } from '#lib/export/write-library.ts'
import { writeXlsx } from '#lib/export/xlsx.ts'
import { inReaderLanguage, readerLanguage } from '#lib/i18n.ts'
import type { CaptureFilter } from '#lib/store/list.ts'
import { getCapture, getPage, listIds } from '#lib/store/read.ts'
import { EXPORT_WORDS } from '#lib/words/export-words.ts'
import { TAKE_AWAY_WORDS } from '#lib/words/take-away-words.ts'
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
  const wanted = async () => ids ?? (await listIds(filter))
  const told = async (write: (ids: readonly string[], tell: (done: number) => void) => Promise<void>) => {
    const all = await wanted()
    try {
      await write(all, (done) => setProgress(words.exporting(done, all.length)))
    } finally {
      setProgress(null)
    }
  }
  const ndjson = (hasPages: boolean) =>
    told(async (all, tell) => {
      const header = {
        exportedAt: new Date().toISOString(),
        extensionVersion: browser.runtime.getManifest().version,
        captures: all.length,
        hasPages,
      }
      saveFile(named('library', 'ndjson'), await gather(writeLibrary(header, entriesOf(all, hasPages, tell))), NDJSON)
    })
  const csv = () =>
    told(async (all, tell) => {
      const parts = await gather(writeFiguresCsv(capturesOf(all, tell), readerLanguage()))
      saveFile(named('figures', 'csv'), parts, 'text/csv')
    })
  const xlsx = () =>
    told(async (all, tell) => {
      const captures: Capture[] = []
      for await (const capture of capturesOf(all, tell)) captures.push(capture)
      const bytes = (await writeXlsx(tablesOfLibrary(captures, readerLanguage()))) as Uint8Array<ArrayBuffer>
      saveFile(named('figures', 'xlsx'), [bytes], XLSX)
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

/** Captures between two words of progress. */
const TOLD_EVERY = 25

async function* capturesOf(ids: readonly string[], tell: (done: number) => void): AsyncGenerator<Capture> {
  for (const [at, id] of ids.entries()) {
    if (at % TOLD_EVERY === 0) tell(at)
    const capture = await getCapture(id)
    if (capture) yield capture
  }
}

async function* entriesOf(
  ids: readonly string[],
  hasPages: boolean,
  tell: (done: number) => void,
): AsyncGenerator<LibraryEntry> {
  for await (const capture of capturesOf(ids, tell)) {
    yield { capture, html: hasPages ? ((await getPage(capture.id)) ?? null) : null }
  }
}

/** Chunks gathered into blobs as they come, which the browser may keep outside this page's memory. */
async function gather(chunks: AsyncIterable<string>): Promise<BlobPart[]> {
  const parts: Blob[] = []
  for await (const chunk of chunks) parts.push(new Blob([chunk]))
  return parts
}
