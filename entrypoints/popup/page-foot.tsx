import { KeyHint } from '#components/KeyHint.tsx'
import { inReaderLanguage } from '#lib/i18n.ts'
import { POPUP_WORDS } from '#lib/words/popup-words.ts'

/** The popup's last line under a report: the keys where there is something to step to, and where the report stands. */
export function PageFoot({ address, hasFindings }: { address: string; hasFindings: boolean }) {
  const words = inReaderLanguage(POPUP_WORDS)
  return (
    <footer class="popup-foot">
      {hasFindings && (
        <KeyHint
          keys={[
            ['n', words.next],
            ['p', words.previous],
            ['Enter', words.goThere],
          ]}
        />
      )}
      <span class="rest">{URL.parse(address)?.host ?? ''}</span>
    </footer>
  )
}
