import { AppBar } from '#components/AppBar.tsx'
import { GeneralOptions } from '#components/options/GeneralOptions.tsx'
import { RuleSwitches } from '#components/options/RuleSwitches.tsx'
import { inReaderLanguage } from '#lib/i18n.ts'
import { askBackground } from '#lib/messages.ts'
import { RULES } from '#lib/rules/index.ts'
import { changeSetting, type Settings, switchRule } from '#lib/settings.ts'
import { OPTIONS_WORDS } from '#lib/words/options-words.ts'

/** The options on their own tab. What they show is what is stored, so a choice that was not kept springs back. */
export function Options({ settings }: { settings: Settings }) {
  return (
    <div class="tab">
      <AppBar
        views={['compare', 'library']}
        shown={null}
        onShow={(view) => askBackground('openLibrary', { view })}
        icon="/icon.svg"
      />
      <main class="options">
        <h1>{inReaderLanguage(OPTIONS_WORDS).title}</h1>
        <GeneralOptions
          {...settings}
          onLanguage={(language) => changeSetting('language', language)}
          onTheme={(theme) => changeSetting('theme', theme)}
          onMarks={(areOn) => changeSetting('areMarksOn', areOn)}
        />
        <RuleSwitches
          rules={RULES}
          off={new Set(settings.rulesOff)}
          onSwitch={switchRule}
          onAllOn={() => changeSetting('rulesOff', [])}
        />
      </main>
    </div>
  )
}
