import { inReaderLanguage } from '#lib/i18n.ts'
import { POPUP_WORDS } from '#lib/words/popup-words.ts'

/** The popup's last line under a report: the keys where there is something to step to, and where the report stands. */
export function PageFoot({ address, hasFindings }: { address: string; hasFindings: boolean }) {
  const words = inReaderLanguage(POPUP_WORDS)
  return (
    <footer class="popup-foot">
      {hasFindings && (
        <span class="keys">
          <span>
            <kbd>n</kbd>
            {words.next}
          </span>
          <span>
            <kbd>p</kbd>
            {words.previous}
          </span>
          <span>
            <kbd>Enter</kbd>
            {words.goThere}
          </span>
        </span>
      )}
      <span class="rest">{URL.parse(address)?.host ?? ''}</span>
    </footer>
  )
}
