import { useMemo, useState } from 'preact/hooks'
import { Button } from '#components/Button.tsx'
import { EmptyState } from '#components/EmptyState.tsx'
import { DoneLine } from '#components/library/DoneLine.tsx'
import { Facets } from '#components/library/Facets.tsx'
import { idsOf, OrgansTable } from '#components/library/OrgansTable.tsx'
import { SelectionBar } from '#components/library/SelectionBar.tsx'
import { TransferLine } from '#components/library/TransferLine.tsx'
import { SelectField } from '#components/SelectField.tsx'
import { inReaderLanguage } from '#lib/i18n.ts'
import { listFacets, listOrgans, type OrganList } from '#lib/store/groups.ts'
import { LIBRARY_WORDS } from '#lib/words/library-words.ts'
import { PAPER_WORDS } from '#lib/words/paper-words.ts'
import { STATES_WORDS } from '#lib/words/states-words.ts'
import { SUGGEST_WORDS } from '#lib/words/suggest-words.ts'
import { TAKE_AWAY_WORDS } from '#lib/words/take-away-words.ts'
import { ExportMenu } from './export-menu.tsx'
import { HistoryPart } from './history-part.tsx'
import { ImportButton } from './import-button.tsx'
import { ReadOnlyNotice } from './read-only-notice.tsx'
import { RoomLeft } from './room-left.tsx'
import { useWindowTitle } from './show-window.ts'
import { sortOrgans } from './sort-organs.ts'
import { groupShown, openStudy, WHOLE_LIBRARY } from './study.ts'
import { stopTransfer, transferState } from './transfer.ts'
import { filterOf } from './use-list.ts'
import { useRemoval } from './use-removal.ts'
import { useWatched } from './use-watched.ts'
import { changeState, NO_FILTERS, select, takesAway, viewState } from './view-state.ts'

const ORGAN_SORTS = ['region', 'organ', 'capturedAt', 'errors', 'missing'] as const

/** The library on its own tab: filters, organs by year, and the history of one report. */
export function LibraryTab() {
  const state = viewState.value
  const words = inReaderLanguage(LIBRARY_WORDS)
  const filter = filterOf(state)
  useWindowTitle(words.title)
  const [openings, setOpenings] = useState(0)
  const reread = () => setOpenings((count) => count + 1)
  const read = useWatched(
    () => Promise.all([listFacets(filter), listOrgans(filter), listFacets()]),
    [JSON.stringify(filter), openings],
  )
  const removal = useRemoval()
  if (read.is === 'reading') return <main class="library-empty" />
  if (read.is === 'failed') {
    return (
      <main class="library-empty">
        <h1 class="hidden">{words.title}</h1>
        <EmptyState {...words.failures(read.failure.code)}>
          <div class="buttons">
            <Button kind="primary" onClick={read.retry}>
              {inReaderLanguage(STATES_WORDS).tryAgain}
            </Button>
          </div>
        </EmptyState>
      </main>
    )
  }
  const [facets, list, everything] = read.value
  const isEmpty = everything.worst.size === 0
  const isFiltered = JSON.stringify(filter) !== JSON.stringify(filterOf({ ...state, ...NO_FILTERS }))
  const listed = new Set(list.organs.flatMap(idsOf))
  return (
    <div class={state.opened === null ? 'library' : 'library with-drawer'}>
      <Facets filters={state} counts={facets} onFilter={changeState}>
        <RoomLeft reports={list.captures} />
      </Facets>
      <main class="series" aria-labelledby="series">
        <header class="series-head">
          <h1 id="series">{words.title}</h1>
          <p>{words.sums(list.organs.length, list.captures, list.missing)}</p>
          {isFiltered && list.organs.length > 0 && (
            <Button kind="quiet" size="small" onClick={() => changeState(NO_FILTERS)}>
              {words.clearFilters}
            </Button>
          )}
          <div class="buttons">
            {list.organs.length > 1 && (
              <SelectField
                label={words.order}
                value={state.organSort}
                options={ORGAN_SORTS.map((sort) => ({ value: sort, label: words.orders[sort] }))}
                onChoose={(organSort) => organSort && changeState({ organSort })}
              />
            )}
            {list.captures > 1 && (
              <Button onClick={() => openStudy(groupShown(state, list.span?.last ?? null))}>
                {inReaderLanguage(SUGGEST_WORDS).rank}
              </Button>
            )}
            <ImportButton />
            {list.captures > 0 && (
              <ExportMenu
                filter={filter}
                {...(isFiltered && { label: inReaderLanguage(TAKE_AWAY_WORDS).exportListed(list.captures) })}
              />
            )}
          </div>
        </header>
        {list.organs.length === 0 ? <Nothing isEmpty={isEmpty} /> : <Organs list={list} />}
        <div>
          <ReadOnlyNotice onOpened={reread} />
          {transferState.value && (
            <TransferLine
              state={transferState.value}
              onStop={stopTransfer}
              onDismiss={() => {
                transferState.value = null
              }}
            />
          )}
          {removal.done && <DoneLine done={removal.done} onDismiss={removal.dismiss} />}
          {state.selected.length > 0 && (
            <SelectionBar
              count={state.selected.length}
              notListed={state.selected.filter((id) => !listed.has(id)).length}
              onCompare={() => changeState({ view: 'compare', picked: state.selected })}
              onRemove={() => {
                changeState({ selected: [] })
                removal.removeIds(state.selected)
              }}
              onDeselect={() => changeState({ selected: [] })}
            >
              {state.selected.length > 1 && (
                <Button size="small" onClick={() => openStudy({ ...WHOLE_LIBRARY, captures: state.selected })}>
                  {inReaderLanguage(SUGGEST_WORDS).rank}
                </Button>
              )}
              <Button size="small" onClick={() => openStudy({ view: 'findings', captures: state.selected })}>
                {inReaderLanguage(PAPER_WORDS).open}
              </Button>
              <ExportMenu ids={state.selected} isSmall isOpenAtFirst={takesAway.value} />
            </SelectionBar>
          )}
        </div>
      </main>
      {state.opened !== null && <HistoryPart id={state.opened} onRemove={(report) => removal.remove([report])} />}
    </div>
  )
}

function Organs({ list: { organs, span } }: { list: OrganList }) {
  const { selected, opened, organSort } = viewState.value
  const sorted = useMemo(() => sortOrgans(organs, organSort), [organs, organSort])
  const years = span ? Array.from({ length: span.last - span.first + 1 }, (_, at) => span.first + at) : []
  return (
    <OrgansTable
      organs={sorted}
      isGrouped={organSort === 'region'}
      years={years}
      selected={new Set(selected)}
      opened={opened}
      now={new Date().toISOString()}
      onSelect={(organ, isSelected) => select(idsOf(organ), isSelected)}
      onSelectAll={(areSelected) => select(organs.flatMap(idsOf), areSelected)}
      onOpen={(id) => changeState({ opened: id })}
    />
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
