import type { FindingActions } from '#components/FindingActs.tsx'
import type { Capture } from '#lib/capture/capture.ts'
import { keysOfGroup } from '#lib/capture/decisions.ts'
import type { Failure } from '#lib/capture/failure.ts'
import { readerLanguage } from '#lib/i18n.ts'
import { setAside, takeBack } from '#lib/store/decide.ts'
import { StoreFailure } from '#lib/store/failure.ts'
import { sayExplained } from '#lib/words/say-check.ts'
import { copyWords } from './copy-words.ts'

/** What can be done about the findings of a kept report; what is shown follows the library by itself. */
export function actionsIn({ address, report }: Capture): FindingActions {
  const of = { address, agency: report.agency, year: report.year }
  return {
    setAside: (group, reason) => failureOf(setAside(of, keysOfGroup(group, report), reason, new Date().toISOString())),
    takeBack: (group) => failureOf(takeBack(of, keysOfGroup(group, report))),
    copy: (group) => copyWords(sayExplained(group, report, readerLanguage())),
  }
}

async function failureOf(deciding: Promise<void>): Promise<Failure | null> {
  try {
    await deciding
    return null
  } catch (error) {
    return error instanceof StoreFailure ? error.failure : { code: 'failed', detail: String(error) }
  }
}
