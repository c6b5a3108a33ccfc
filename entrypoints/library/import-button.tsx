import { useRef } from 'preact/hooks'
import { Button } from '#components/Button.tsx'
import { inReaderLanguage } from '#lib/i18n.ts'
import { TRANSFER_WORDS } from '#lib/words/transfer-words.ts'
import { importFile } from './transfer.ts'

/** Asks for a library file and takes it in. */
export function ImportButton() {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button onClick={() => input.current?.click()}>{inReaderLanguage(TRANSFER_WORDS).import}</Button>
      <input
        ref={input}
        type="file"
        accept=".ndjson,.gz,application/x-ndjson"
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          // The same file may be chosen again.
          event.currentTarget.value = ''
          if (file) importFile(file)
        }}
      />
    </>
  )
}
