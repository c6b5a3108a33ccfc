import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { Button } from '#components/Button.tsx'
import { EmptyState } from '#components/EmptyState.tsx'
import { NoReport } from '#components/page/NoReport.tsx'
import { inReaderLanguage } from '#lib/i18n.ts'
import { askBackground } from '#lib/messages.ts'
import { POPUP_WORDS } from '#lib/words/popup-words.ts'
import { STATES_WORDS } from '#lib/words/states-words.ts'
import { askTab, type TabView, tabInFront } from './ask-tab.ts'
import { ReportPage } from './report-page.tsx'

/** The first view: asks the tab in front what it is, and shows its answer or why there is none. */
export function ThisPageView() {
  const [view, setView] = useState<TabView>({ is: 'asking' })
  const [tabId, setTabId] = useState<number | null>(null)

  const ask = async (id: number | null) => setView(id === null ? NOWHERE : await askTab(id))
  useEffect(() => {
    tabInFront().then((id) => {
      setTabId(id)
      ask(id)
    })
  }, [])

  if (view.is === 'report' && tabId !== null) return <ReportPage {...view} tabId={tabId} />
  return (
    <main class="this-page-empty">
      <h1 class="hidden">{inReaderLanguage(POPUP_WORDS).views.page}</h1>
      <Nothing
        view={view}
        onCheck={async () => {
          setView({ is: 'asking' })
          const inspected = tabId === null ? null : await askBackground('inspectTab', { tabId })
          setView(inspected?.ok && tabId !== null ? await askAfterInspecting(tabId) : NOWHERE)
        }}
        onReload={async () => {
          if (tabId === null) return
          await browser.tabs.reload(tabId)
          window.close()
        }}
      />
    </main>
  )
}

const NOWHERE: TabView = { is: 'no-inspector', why: 'off-limits' }

/** Pauses (ms) in which a report in a frame may still be found. */
const LOOKS = [0, 400, 1200]

/** A page that stays alone though an inspector was put there belongs to an older version of the extension. */
async function askAfterInspecting(tabId: number): Promise<TabView> {
  let view: TabView = NOWHERE
  for (const pause of LOOKS) {
    await new Promise((resolve) => setTimeout(resolve, pause))
    view = await askTab(tabId)
    if (view.is === 'report') break
  }
  return view.is === 'no-inspector' ? { is: 'no-inspector', why: 'silent' } : view
}

interface NothingProps {
  view: Exclude<TabView, { is: 'report' }> | TabView
  onCheck: () => void
  onReload: () => void
}

function Nothing({ view, onCheck, onReload }: NothingProps) {
  const words = inReaderLanguage(STATES_WORDS)
  if (view.is === 'no-report') {
    return (
      <NoReport outcome={view.outcome}>
        <Button onClick={onReload}>{words.reload}</Button>
      </NoReport>
    )
  }
  if (view.is !== 'no-inspector') {
    return (
      <div class="waiting">
        <EmptyState title={words.asking} />
      </div>
    )
  }
  const { title, text } = words.noInspector[view.why]
  const canCheck = view.why === 'elsewhere' || view.why === 'nothing-detected'
  return (
    <EmptyState title={title} text={text}>
      <div class="buttons">
        {canCheck && (
          <Button kind="primary" onClick={onCheck}>
            {words.checkPage}
          </Button>
        )}
        {view.why === 'silent' && (
          <Button kind="primary" onClick={onReload}>
            {words.reload}
          </Button>
        )}
      </div>
    </EmptyState>
  )
}
