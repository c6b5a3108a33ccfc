import { useEffect, useState } from 'preact/hooks'
import { inReaderLanguage } from '#lib/i18n.ts'
import { type StorageRoom, storageRoom } from '#lib/store/room.ts'
import { LIBRARY_WORDS } from '#lib/words/library-words.ts'
import { sayBytes } from '#lib/words/say-bytes.ts'

/** The popup's last line under the library: how many reports, and how much room they take. */
export function ShelfFoot({ reports }: { reports: number }) {
  const [room, setRoom] = useState<StorageRoom | null>(null)
  useEffect(() => {
    storageRoom().then(setRoom)
  }, [reports])
  const words = inReaderLanguage(LIBRARY_WORDS)
  return (
    <footer class="popup-foot">
      <span>{words.reports(reports)}</span>
      <span class="rest">{room && words.storage(sayBytes(room.used))}</span>
    </footer>
  )
}
