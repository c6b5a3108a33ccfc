import { AppBar } from '#components/AppBar.tsx'
import { CompareTab } from './compare-tab.tsx'
import { LibraryTab } from './library-tab.tsx'
import { changeState, viewState } from './view-state.ts'

/** The full tab: the library, or a comparison with the room it needs. */
export function Library() {
  const { view } = viewState.value
  return (
    <div class={view === 'compare' ? 'tab' : 'tab fixed'}>
      <AppBar
        views={['compare', 'library']}
        shown={view}
        onShow={(chosen) => changeState({ view: chosen })}
        icon="/icon.svg"
      />
      {view === 'compare' ? <CompareTab /> : <LibraryTab />}
    </div>
  )
}
