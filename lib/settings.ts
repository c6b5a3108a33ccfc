import { browser } from 'wxt/browser'
import { recall, remember } from './remember.ts'

const RULES_OFF = 'rules-off'

/** Ids of the rules that the reader switched off; none where the browser cannot be asked. */
export async function rulesSwitchedOff(): Promise<string[]> {
  return idsIn(await recall(RULES_OFF))
}

/** Switches a rule off or on again, in every window and page. */
export async function switchRule(id: string, isOn: boolean): Promise<void> {
  const others = (await rulesSwitchedOff()).filter((one) => one !== id)
  await remember(RULES_OFF, isOn ? others : [...others, id])
}

/** Tells which rules are switched off, whenever that changes, until the signal ends it. */
export function watchRulesOff(tell: (ids: string[]) => void, signal: AbortSignal): void {
  const hear = (changes: Readonly<Record<string, { newValue?: unknown }>>) => {
    if (Object.hasOwn(changes, RULES_OFF)) tell(idsIn(changes[RULES_OFF]?.newValue))
  }
  browser.storage.local.onChanged.addListener(hear)
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(hear), { once: true })
}

function idsIn(remembered: unknown): string[] {
  return Array.isArray(remembered) ? remembered.filter((id) => typeof id === 'string' && id.length < 100) : []
}
