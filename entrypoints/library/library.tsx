import { browser } from 'wxt/browser'
import { AppBar } from '#components/AppBar.tsx'
import { SavePicture } from '#components/charts/chart-pictures.ts'
import { OptionsButton } from '#components/options/OptionsButton.tsx'
import { CompareTab } from './compare-tab.tsx'
import { LibraryTab } from './library-tab.tsx'
import { saveChart } from './save-chart.ts'
import { leaveStudy, study } from './study.ts'
import { StudyView } from './study-view.tsx'
import { changeState, viewState } from './view-state.ts'

/** The full tab: the library, a comparison with the room it needs, or a group or series. */
export function Library() {
  const { view } = viewState.value
  const asked = study.value
  const isFixed = asked ? asked.view === 'kept' : view !== 'compare'
  return (
    <SavePicture.Provider value={saveChart}>
      <div class={isFixed ? 'tab fixed' : 'tab'}>
        <AppBar
          views={['compare', 'library']}
          shown={asked ? null : view}
          onShow={(chosen) => {
            leaveStudy()
            changeState({ view: chosen })
          }}
          icon="/icon.svg"
        >
          <OptionsButton onOpen={() => browser.runtime.openOptionsPage()} />
        </AppBar>
        {asked ? <StudyView asked={asked} /> : view === 'compare' ? <CompareTab /> : <LibraryTab />}
      </div>
    </SavePicture.Provider>
  )
}
