import { Button } from '#components/Button.tsx'
import { inReaderLanguage } from '#lib/i18n.ts'
import { type NotShown, SOURCE_WORDS } from '#lib/words/source-words.ts'

interface SourceNoticeProps {
  /** The report whose page is gone to, as heads name it. */
  report: string
  /** Why its cell was not shown; null while the page is being opened. */
  why: NotShown | null
  /** Address of its page. */
  address: string
  /** Address of what the library keeps of it. */
  kept: string
  onDismiss: () => void
}

/** What came of going to a figure's page, told where the figure was chosen, with other ways to see it. */
export function SourceNotice({ report, why, address, kept, onDismiss }: SourceNoticeProps) {
  const words = inReaderLanguage(SOURCE_WORDS)
  return (
    <span class="source-notice" role="status">
      <span>{why === null ? words.going(report) : words.notShown[why]}</span>
      {why !== null && (
        <>
          <a href={address} target="_blank" rel="noreferrer">
            {words.openPage}
          </a>
          <a href={kept} target="_blank" rel="noreferrer">
            {words.openKept}
          </a>
          <Button kind="quiet" size="small" onClick={onDismiss}>
            {words.dismiss}
          </Button>
        </>
      )}
    </span>
  )
}
