import type { ClipboardTable } from '#lib/export/clipboard-table.ts'

/** Puts a table on the clipboard, as text and as HTML; whether the browser let us. */
export async function copyTable({ text, html }: ClipboardTable): Promise<boolean> {
  try {
    const asBlob = (content: string, type: string) => new Blob([content], { type })
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/plain': asBlob(text, 'text/plain'), 'text/html': asBlob(html, 'text/html') }),
    ])
    return true
  } catch {
    return false
  }
}

/** Hands a file to the browser's downloads. */
export function saveFile(name: string, content: BlobPart[], type: string): void {
  const blob = new Blob(content, { type })
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The download has begun by then; the blob must outlive the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
