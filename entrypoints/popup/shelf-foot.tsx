import { Button } from '#components/Button.tsx'
import { useKeeping } from '#entrypoints/library/use-keeping.ts'
import { inReaderLanguage } from '#lib/i18n.ts'
import { askBackground } from '#lib/messages.ts'
import { KEEPING_WORDS } from '#lib/words/keeping-words.ts'
import { LIBRARY_WORDS } from '#lib/words/library-words.ts'
import { sayBytes } from '#lib/words/say-bytes.ts'

/** The popup's last line under the library: how many reports, how much room they take, whether to export them. */
export function ShelfFoot({ reports }: { reports: number }) {
  const { room, isLasting, reminder } = useKeeping(reports)
  const words = inReaderLanguage(LIBRARY_WORDS)
  const keeping = inReaderLanguage(KEEPING_WORDS)
  return (
    <footer class="popup-foot">
      <span>{words.reports(reports)}</span>
      <span class="rest">
        {reminder && (
          <Button
            kind="quiet"
            size="small"
            onClick={async () => {
              await askBackground('openLibrary', { view: 'library' })
              window.close()
            }}
          >
            {keeping.remindShortly(reminder.news)}
          </Button>
        )}
        {room && (
          <span title={isLasting === null ? undefined : isLasting ? keeping.lasting : keeping.notLasting}>
            {words.storage(sayBytes(room.used))}
          </span>
        )}
      </span>
    </footer>
  )
}
