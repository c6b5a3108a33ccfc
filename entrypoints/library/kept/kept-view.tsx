import { useMemo } from 'preact/hooks'
import { Button } from '#components/Button.tsx'
import { EmptyState } from '#components/EmptyState.tsx'
import { FindingList } from '#components/FindingList.tsx'
import { AboutCapture } from '#components/kept/AboutCapture.tsx'
import { KeptPage } from '#components/kept/KeptPage.tsx'
import { OtherCaptures } from '#components/kept/OtherCaptures.tsx'
import { SwitchField } from '#components/SwitchField.tsx'
import { LibraryFailed } from '#entrypoints/library/group/group-states.tsx'
import { actionsIn } from '#entrypoints/library/settle.ts'
import { useWindowTitle } from '#entrypoints/library/show-window.ts'
import { changeStudy, type KeptStudy, leaveStudy, openStudy } from '#entrypoints/library/study.ts'
import { saveFile } from '#entrypoints/library/take-away.ts'
import { changeState } from '#entrypoints/library/view-state.ts'
import type { CaptureSummary } from '#lib/capture/summary.ts'
import { fileName } from '#lib/export/file-name.ts'
import { inReaderLanguage } from '#lib/i18n.ts'
import { FINDING_WORDS } from '#lib/words/finding-words.ts'
import { KEPT_WORDS } from '#lib/words/kept-words.ts'
import { LIBRARY_WORDS } from '#lib/words/library-words.ts'
import { type KeptCapture, useKeptPage } from './use-kept-page.ts'
import { useStillPage } from './use-still-page.ts'

/** One capture's page as it was captured, with where it comes from and what was found in it. */
export function KeptView({ asked }: { asked: KeptStudy }) {
  const words = inReaderLanguage(KEPT_WORDS)
  const read = useKeptPage(asked.capture)
  if (read.is === 'read' && read.value) return <Kept key={read.value.summary.id} kept={read.value} />
  return (
    <main class="library-empty">
      <h1 class="hidden">{words.heading}</h1>
      {read.is === 'failed' && <LibraryFailed failure={read.failure} onRetry={read.retry} />}
      {read.is === 'read' && (
        <EmptyState {...words.gone}>
          <div class="buttons">
            <Button kind="primary" onClick={() => toLibrary(null)}>
              {words.toReport}
            </Button>
          </div>
        </EmptyState>
      )}
    </main>
  )
}

/** Saves a kept page as it is. It is text here, whatever encoding it says it is in: the mark at its start overrides that. */
function savePage({ agency, year, version }: CaptureSummary, html: string): void {
  const name = fileName([agency, year, inReaderLanguage(KEPT_WORDS).whichOf(version, 1)], 'html')
  saveFile(name, ['\ufeff', html], 'text/html;charset=utf-8')
}

function Kept({ kept }: { kept: KeptCapture }) {
  const words = inReaderLanguage(KEPT_WORDS)
  const { summary, capture, groups, aside, html, versions } = kept
  const { isMarked, turnMarks, still, at, current, goTo, gone } = useStillPage(kept)
  const actions = useMemo(() => actionsIn(capture), [capture])
  const name = inReaderLanguage(LIBRARY_WORDS).reportName(summary.agency, summary.year)
  useWindowTitle(words.frame(name))
  return (
    <div class="kept">
      <main aria-label={words.heading}>
        {still ? (
          <>
            <p class="kept-note">{words.still}</p>
            <KeptPage label={words.frame(name)} html={still.html} at={at} />
          </>
        ) : (
          <EmptyState {...words.none} />
        )}
      </main>
      <aside class="drawer" aria-labelledby="kept">
        <h1 id="kept" lang="zh-CN">
          {name}
        </h1>
        <div class="buttons">
          <Button onClick={() => toLibrary(summary.id)}>{words.toReport}</Button>
          <Button onClick={() => openStudy({ view: 'findings', captures: [summary.id] })}>{words.print}</Button>
          {html !== null && <Button onClick={() => savePage(summary, html)}>{words.save}</Button>}
        </div>
        {html !== null && <p class="kept-on-paper">{words.onPaper}</p>}
        <AboutCapture capture={summary} of={versions.length} />
        {versions.length > 1 && (
          <section aria-labelledby="others">
            <h2 id="others">{words.versions}</h2>
            <OtherCaptures
              versions={versions}
              shown={summary.id}
              onShow={(id) => changeStudy({ view: 'kept', capture: id })}
            />
          </section>
        )}
        <h2>{inReaderLanguage(FINDING_WORDS).listLabel}</h2>
        {still && groups.length > 0 && <SwitchField label={words.marks} isOn={isMarked} onTurn={turnMarks} />}
        <FindingList
          groups={groups}
          aside={aside}
          report={capture.report}
          shown={null}
          actions={actions}
          current={current}
          gone={gone}
          {...(still && { onGoTo: goTo })}
        />
      </aside>
    </div>
  )
}

function toLibrary(opened: string | null): void {
  leaveStudy()
  changeState({ view: 'library', opened })
}
