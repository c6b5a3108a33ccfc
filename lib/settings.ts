import { browser } from 'wxt/browser'
import { remember } from './remember.ts'
import type { Language } from './words/language.ts'

/** What the person chose in the options; what was never chosen, or cannot be read, is as it was at first. */
export interface Settings {
  /** null follows the browser. */
  language: Language | null
  /** null follows the system. */
  theme: 'light' | 'dark' | null
  /** Whether reports are marked in the page from the start. */
  areMarksOn: boolean
  /** Ids of the rules that are switched off. */
  rulesOff: readonly string[]
}

/** Under which name each setting is stored. */
const NAMES: Readonly<Record<keyof Settings, string>> = {
  language: 'language',
  theme: 'theme',
  areMarksOn: 'marks',
  rulesOff: 'rules-off',
}

/** How everything is set; as at first where the browser cannot be asked. */
export async function readSettings(): Promise<Settings> {
  try {
    return settingsIn(await browser.storage.local.get(Object.values(NAMES)))
  } catch {
    return settingsIn({})
  }
}

/** Sets something, for every window and page. */
export async function changeSetting<K extends keyof Settings>(setting: K, value: Settings[K]): Promise<void> {
  await remember(NAMES[setting], value)
}

/** Switches a rule off or on again, in every window and page. */
export async function switchRule(id: string, isOn: boolean): Promise<void> {
  const others = (await readSettings()).rulesOff.filter((one) => one !== id)
  await changeSetting('rulesOff', isOn ? others : [...others, id])
}

/** Tells how everything is set whenever something is changed, and what was, until the signal ends it. */
export function watchSettings(
  tell: (settings: Settings, changed: ReadonlySet<keyof Settings>) => void,
  signal: AbortSignal,
): void {
  const hear = async (changes: object) => {
    const settings = Object.keys(NAMES) as (keyof Settings)[]
    const changed = new Set(settings.filter((setting) => Object.hasOwn(changes, NAMES[setting])))
    if (changed.size === 0) return
    const now = await readSettings()
    if (!signal.aborted) tell(now, changed)
  }
  browser.storage.local.onChanged.addListener(hear)
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(hear), { once: true })
}

function settingsIn(stored: Readonly<Record<string, unknown>>): Settings {
  const { language, theme, marks, 'rules-off': rulesOff } = stored
  return {
    language: language === 'zh_CN' || language === 'en' ? language : null,
    theme: theme === 'light' || theme === 'dark' ? theme : null,
    areMarksOn: marks !== false,
    rulesOff: Array.isArray(rulesOff) ? rulesOff.filter((id) => typeof id === 'string' && id.length < 100) : [],
  }
}
