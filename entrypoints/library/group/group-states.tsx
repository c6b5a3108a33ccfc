import { Button } from '#components/Button.tsx'
import { EmptyState } from '#components/EmptyState.tsx'
import { Working } from '#components/group/Working.tsx'
import { changeStudy, WHOLE_LIBRARY } from '#entrypoints/library/study.ts'
import type { Watched } from '#entrypoints/library/use-watched.ts'
import type { Failure } from '#lib/capture/failure.ts'
import { inReaderLanguage } from '#lib/i18n.ts'
import { GROUP_WORDS } from '#lib/words/group-words.ts'
import { LIBRARY_WORDS } from '#lib/words/library-words.ts'
import { STATES_WORDS } from '#lib/words/states-words.ts'
import type { Group } from './use-group.ts'
import type { ReportsRead } from './use-group-reports.ts'

interface NoGroupProps {
  group: Watched<Group>
  read: ReportsRead & { stop: () => void }
}

/** Why there is no ranking: still reading, stopped, a library that fails, nothing kept, nothing that fits. */
export function NoGroup({ group, read }: NoGroupProps) {
  const words = inReaderLanguage(GROUP_WORDS)
  if (group.is === 'failed') return <LibraryFailed failure={group.failure} onRetry={group.retry} />
  if (read.is === 'failed') return <LibraryFailed failure={read.failure} onRetry={read.retry} />
  if (group.is === 'reading' || read.is === 'reading') {
    const { done, of } = read.is === 'reading' ? read : { done: 0, of: 0 }
    return <Working said={words.reading(done, of)} done={done} of={of} onStop={read.stop} />
  }
  if (read.is === 'stopped') {
    return (
      <EmptyState {...words.stopped}>
        <div class="buttons">
          <Button kind="primary" onClick={read.resume}>
            {inReaderLanguage(STATES_WORDS).tryAgain}
          </Button>
        </div>
      </EmptyState>
    )
  }
  if (group.value.isEmpty) return <EmptyState {...words.empty} />
  const isGone = group.value.gone > 0
  return (
    <EmptyState {...(isGone ? { ...words.none, text: words.gone(group.value.gone) } : words.none)}>
      <div class="buttons">
        <Button kind="primary" onClick={clearGroup}>
          {words.clear}
        </Button>
      </div>
    </EmptyState>
  )
}

/** The library could not be read: what happened, what is safe, and another try. */
export function LibraryFailed({ failure, onRetry }: { failure: Failure; onRetry: () => void }) {
  return (
    <EmptyState {...inReaderLanguage(LIBRARY_WORDS).failures(failure.code)}>
      <div class="buttons">
        <Button kind="primary" onClick={onRetry}>
          {inReaderLanguage(STATES_WORDS).tryAgain}
        </Button>
      </div>
    </EmptyState>
  )
}

function clearGroup(): void {
  const { captures, year, region, edition, kind } = WHOLE_LIBRARY
  changeStudy({ captures, year, region, edition, kind })
}
