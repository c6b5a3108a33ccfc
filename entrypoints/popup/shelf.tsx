import { Button } from '#components/Button.tsx'
import { EmptyState } from '#components/EmptyState.tsx'
import { Icon } from '#components/Icon.tsx'
import { DoneLine } from '#components/library/DoneLine.tsx'
import { ReportFilters } from '#components/library/ReportFilters.tsx'
import { ReportList } from '#components/library/ReportList.tsx'
import { SelectionBar } from '#components/library/SelectionBar.tsx'
import { ReadOnlyNotice } from '#entrypoints/library/read-only-notice.tsx'
import { filterOf, useList } from '#entrypoints/library/use-list.ts'
import { useRemoval } from '#entrypoints/library/use-removal.ts'
import { useWatched } from '#entrypoints/library/use-watched.ts'
import { changeState, NO_FILTERS, select, viewState } from '#entrypoints/library/view-state.ts'
import { inReaderLanguage } from '#lib/i18n.ts'
import { askBackground } from '#lib/messages.ts'
import { listIds } from '#lib/store/read.ts'
import { LIBRARY_WORDS } from '#lib/words/library-words.ts'
import { STATES_WORDS } from '#lib/words/states-words.ts'
import { TAKE_AWAY_WORDS } from '#lib/words/take-away-words.ts'
import { ShelfFoot } from './shelf-foot.tsx'

/** The popup's library: everything kept, to search, pick from, compare and delete. */
export function ShelfView() {
  const state = viewState.value
  const { list, years, regions, see } = useList(state)
  const { done, removeIds, dismiss } = useRemoval()
  const words = inReaderLanguage(LIBRARY_WORDS)
  // Only a selection asks for more than the lines in sight.
  const hasSelected = state.selected.length > 0
  const filter = filterOf(state)
  const ids = useWatched(async () => (hasSelected ? listIds(filter) : []), [JSON.stringify(filter), hasSelected])

  if (list.is === 'reading') return <main class="shelf-empty" />
  if (list.is === 'failed') {
    const { title, text } = words.failures(list.failure.code)
    return (
      <main class="shelf-empty">
        <h1 class="hidden">{words.title}</h1>
        <EmptyState title={title} text={text}>
          <div class="buttons">
            <Button kind="primary" onClick={list.retry}>
              {inReaderLanguage(STATES_WORDS).tryAgain}
            </Button>
          </div>
        </EmptyState>
      </main>
    )
  }
  const { isEmpty, total } = list.value
  const selected = new Set(state.selected)
  const listed = ids.is === 'read' ? ids.value.filter((id) => selected.has(id)).length : selected.size
  return (
    <>
      <main class="shelf">
        <h1 class="hidden">{words.title}</h1>
        <ReportFilters filters={state} years={years} regions={regions} onFilter={changeState} />
        {total === 0 ? (
          <Nothing isEmpty={isEmpty} />
        ) : (
          <ReportList
            {...list.value}
            selected={selected}
            areAllSelected={total > 0 && listed === total}
            sort={state.sort}
            isAscending={state.isAscending}
            now={new Date().toISOString()}
            onSort={(sort) =>
              changeState({ sort, isAscending: sort === state.sort ? !state.isAscending : sort === 'organ' })
            }
            onSelect={({ id }, isSelected) => select([id], isSelected)}
            onSelectAll={selectAll}
            onOpen={(report) => askBackground('openLibrary', { view: 'library', captures: [report.id] })}
            onScrollTo={see}
          />
        )}
        <div>
          <ReadOnlyNotice onOpened={() => see(0)} />
          {done && <DoneLine done={done} onDismiss={dismiss} />}
          {selected.size > 0 && (
            <SelectionBar
              count={selected.size}
              notListed={selected.size - listed}
              onCompare={() => changeState({ view: 'compare', picked: state.selected })}
              onRemove={() => {
                changeState({ selected: [] })
                removeIds(state.selected)
              }}
              onDeselect={() => changeState({ selected: [] })}
            >
              <Button
                size="small"
                onClick={async () => {
                  await askBackground('openLibrary', { view: 'library', takesAway: true })
                  window.close()
                }}
              >
                {inReaderLanguage(TAKE_AWAY_WORDS).export}
                <Icon name="tab" />
              </Button>
            </SelectionBar>
          )}
        </div>
      </main>
      <ShelfFoot reports={total} />
    </>
  )
}

function Nothing({ isEmpty }: { isEmpty: boolean }) {
  const words = inReaderLanguage(LIBRARY_WORDS)
  if (isEmpty) return <EmptyState {...words.empty} />
  return (
    <EmptyState {...words.noneFound(viewState.value)}>
      <div class="buttons">
        <Button onClick={() => changeState(NO_FILTERS)}>{words.clearFilters}</Button>
      </div>
    </EmptyState>
  )
}

async function selectAll(areSelected: boolean) {
  if (!areSelected) return changeState({ selected: [] })
  changeState({ selected: await listIds(filterOf(viewState.value)) })
}
