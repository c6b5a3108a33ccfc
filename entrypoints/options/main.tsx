import './options.css'
import { showWindow } from '#entrypoints/library/show-window.ts'
import { inReaderLanguage } from '#lib/i18n.ts'
import { OPTIONS_WORDS } from '#lib/words/options-words.ts'
import { Options } from './options.tsx'

await showWindow(
  (settings) => <Options settings={settings} />,
  () => inReaderLanguage(OPTIONS_WORDS).title,
)
