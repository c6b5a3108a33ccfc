import { ShortCounts } from '#components/ShortCounts.tsx'
import type { CaptureSummary } from '#lib/capture/summary.ts'
import { inReaderLanguage } from '#lib/i18n.ts'
import { HISTORY_WORDS } from '#lib/words/history-words.ts'
import { KEPT_WORDS } from '#lib/words/kept-words.ts'
import { sayTime } from '#lib/words/say-time.ts'

interface OtherCapturesProps {
  /** All captures of an address, the first first. */
  versions: readonly CaptureSummary[]
  /** Id of the one that is shown. */
  shown: string
  onShow: (id: string) => void
}

/** The captures of one address, each leading to its page. */
export function OtherCaptures({ versions, shown, onShow }: OtherCapturesProps) {
  const words = inReaderLanguage(HISTORY_WORDS)
  return (
    <ol class="other-captures">
      {versions.toReversed().map(({ id, version, capturedAt, pageBytes, errors, warnings, infos }) => (
        <li key={id} aria-current={id === shown ? 'true' : undefined}>
          {id === shown ? (
            <b>{words.time(version)}</b>
          ) : (
            <button type="button" class="link" onClick={() => onShow(id)}>
              {words.time(version)}
            </button>
          )}
          <time dateTime={capturedAt}>{sayTime(capturedAt)}</time>
          {id === shown && <span class="none">{inReaderLanguage(KEPT_WORDS).shown}</span>}
          {pageBytes === 0 && <span class="none">{words.noPage}</span>}
          <ShortCounts counts={{ error: errors, warning: warnings, info: infos }} saysClean={false} />
        </li>
      ))}
    </ol>
  )
}
