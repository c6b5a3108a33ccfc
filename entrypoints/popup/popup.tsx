import { browser } from 'wxt/browser'
import { AppBar } from '#components/AppBar.tsx'
import { Button } from '#components/Button.tsx'
import { Icon } from '#components/Icon.tsx'
import { OptionsButton } from '#components/options/OptionsButton.tsx'
import { changeState, viewState } from '#entrypoints/library/view-state.ts'
import { inReaderLanguage } from '#lib/i18n.ts'
import { askBackground } from '#lib/messages.ts'
import { POPUP_WORDS } from '#lib/words/popup-words.ts'
import { CompareView } from './compare.tsx'
import { ShelfView } from './shelf.tsx'
import { ThisPageView } from './this-page.tsx'

/** The popup: its bar, and the view that was chosen last. */
export function Popup() {
  const { view, picked } = viewState.value
  const words = inReaderLanguage(POPUP_WORDS)
  return (
    <>
      <AppBar
        views={['page', 'compare', 'library']}
        shown={view}
        onShow={(chosen) => changeState({ view: chosen })}
        icon="/icon.svg"
      >
        <Button
          kind="quiet"
          size="small"
          onClick={async () => {
            await askBackground('openLibrary', { view, ...(view === 'compare' && { captures: picked }) })
            window.close()
          }}
        >
          <Icon name="tab" />
          {words.openInTab}
        </Button>
        <OptionsButton
          onOpen={async () => {
            await browser.runtime.openOptionsPage()
            window.close()
          }}
        />
      </AppBar>
      {view === 'page' && <ThisPageView />}
      {view === 'compare' && <CompareView />}
      {view === 'library' && <ShelfView />}
    </>
  )
}
