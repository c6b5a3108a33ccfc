import { browser } from 'wxt/browser'
import { readSettings, watchSettings } from '#lib/settings.ts'
import { setRulesOff } from '#lib/store/decide.ts'
import { askForRecheck, goOn } from '#lib/store/recheck.ts'

const never = new AbortController().signal

/**
 * Goes over the library again when that is due: the person switched a rule off or on, a new version of the extension may
 * find something else, or the worker ended before the work was done.
 */
export function goOverWhenDue(): void {
  watchSettings(({ rulesOff }, changed) => {
    if (changed.has('rulesOff')) quietly(() => setRulesOff(rulesOff))
  }, never)
  browser.runtime.onStartup.addListener(() => quietly(async () => setRulesOff((await readSettings()).rulesOff)))
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'update') quietly(askForRecheck)
  })
}

/** Does what was asked for and left. A library that cannot be opened now says so when it is used. */
export async function quietly(first: () => Promise<unknown> = async () => {}): Promise<void> {
  try {
    await first()
    await goOn(never)
  } catch {
    // It stays asked for, and is taken up at the next start.
  }
}
