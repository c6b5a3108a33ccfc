import { Button } from '#components/Button.tsx'
import { Icon } from '#components/Icon.tsx'
import { inReaderLanguage } from '#lib/i18n.ts'
import { OPTIONS_WORDS } from '#lib/words/options-words.ts'

/** Opens the options, at the end of a window's bar. */
export function OptionsButton({ onOpen }: { onOpen: () => void }) {
  return (
    <Button kind="icon" label={inReaderLanguage(OPTIONS_WORDS).title} onClick={onOpen}>
      <Icon name="options" />
    </Button>
  )
}
