import { Choice } from '#components/Choice.tsx'
import { SwitchField } from '#components/SwitchField.tsx'
import { inReaderLanguage } from '#lib/i18n.ts'
import type { Language } from '#lib/words/language.ts'
import { OPTIONS_WORDS } from '#lib/words/options-words.ts'

/** How the windows and marks are set; null is what browser and system say. */
export interface General {
  language: Language | null
  theme: 'light' | 'dark' | null
  areMarksOn: boolean
}

interface GeneralOptionsProps extends General {
  onLanguage: (language: Language | null) => void
  onTheme: (theme: General['theme']) => void
  onMarks: (areOn: boolean) => void
}

/** What is set for all windows: language, light or dark, and whether reports are marked when they open. */
export function GeneralOptions(props: GeneralOptionsProps) {
  const { language, theme, areMarksOn, onLanguage, onTheme, onMarks } = props
  const words = inReaderLanguage(OPTIONS_WORDS)
  return (
    <section class="options-part" aria-labelledby="general">
      <h2 id="general">{words.general}</h2>
      <div class="options-line">
        <span>{words.language}</span>
        <Choice
          label={words.language}
          options={(['browser', 'zh_CN', 'en'] as const).map((value) => ({ value, label: words.languages[value] }))}
          chosen={language ?? 'browser'}
          onChoose={(chosen) => onLanguage(chosen === 'browser' ? null : chosen)}
        />
      </div>
      <div class="options-line">
        <span>{words.theme}</span>
        <Choice
          label={words.theme}
          options={(['system', 'light', 'dark'] as const).map((value) => ({ value, label: words.themes[value] }))}
          chosen={theme ?? 'system'}
          onChoose={(chosen) => onTheme(chosen === 'system' ? null : chosen)}
        />
      </div>
      <SwitchField label={words.marks} note={words.marksMean} isOn={areMarksOn} onTurn={onMarks} />
    </section>
  )
}
