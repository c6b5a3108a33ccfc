import { useState } from 'preact/hooks'
import { FiguresKey, WordsKey } from '#components/compare/CompareKey.tsx'
import { RateFormula } from '#components/compare/RateFormula.tsx'
import { RatesTable } from '#components/compare/RatesTable.tsx'
import { ReportChips } from '#components/compare/ReportChips.tsx'
import { SpreadRows } from '#components/compare/SpreadRows.tsx'
import { SelectField } from '#components/SelectField.tsx'
import { rankReports } from '#lib/comparison/ranking.ts'
import { RATE_IDS } from '#lib/comparison/rate.ts'
import { APPLICANTS } from '#lib/form/requests.ts'
import { inReaderLanguage, readerLanguage } from '#lib/i18n.ts'
import { CHART_WORDS } from '#lib/words/chart-words.ts'
import { COMPARE_WORDS } from '#lib/words/compare-words.ts'
import { nameOfLabel } from '#lib/words/form-words.ts'
import { sayTitle } from '#lib/words/say-heads.ts'
import { CompareBar } from './compare-bar.tsx'
import { CompareCharts } from './compare-charts.tsx'
import { CompareNotices } from './compare-notices.tsx'
import { AddPick, ComparePicks, SwapPicks } from './compare-picks.tsx'
import { NoComparison } from './compare-states.tsx'
import { ComparedFigures } from './compared-figures.tsx'
import { ComparedWords, useWordsDifference } from './compared-words.tsx'
import { SavedPart } from './saved-part.tsx'
import { useWindowTitle } from './show-window.ts'
import { TakeComparison } from './take-comparison.tsx'
import { type ComparedCaptures, useComparison, usePicked } from './use-comparison.ts'
import { RATE_PLACE, useSource } from './use-source.tsx'
import { changeState, viewState } from './view-state.ts'

/** A comparison of two to six reports with the room it needs. */
export function CompareTab() {
  const [applicant, setApplicant] = useState('total')
  const picked = usePicked(viewState.value.picked)
  const captures = picked.is === 'read' ? picked.value : []
  const present = captures.filter((capture) => capture !== undefined)
  const compared = useComparison(present, applicant)
  if (present.length < 2 || present.length < captures.length) {
    return (
      <main class="compare-empty">
        <h1 class="hidden">{inReaderLanguage(COMPARE_WORDS).title}</h1>
        <div class="picked">
          <ComparePicks picked={captures} />
        </div>
        <NoComparison picked={picked} />
      </main>
    )
  }
  return (
    <main>
      <CompareHead compared={compared} />
      <div class="wide">
        <Reports compared={compared} />
        <CompareNotices compared={compared} />
        <Rates compared={compared} applicant={applicant} />
        <CompareCharts compared={compared} applicant={applicant} />
        <Figures compared={compared} applicant={applicant} onApplicant={setApplicant} />
      </div>
    </main>
  )
}

function CompareHead({ compared }: { compared: ComparedCaptures }) {
  const words = inReaderLanguage(CHART_WORDS)
  const { reports, editions } = compared.comparison
  const [edition] = editions
  useWindowTitle(sayTitle(reports, readerLanguage()))
  return (
    <div class="page-head">
      <div>
        <h1>{sayTitle(reports, readerLanguage())}</h1>
        <p>
          {editions.length === 1 && edition
            ? words.sameEdition(reports.length, edition)
            : words.severalEditions(reports.length)}
        </p>
      </div>
      <div class="buttons rest">
        <SavedPart suggestedName={sayTitle(reports, readerLanguage())} />
        <TakeComparison compared={compared} />
      </div>
    </div>
  )
}

function Reports({ compared: { comparison, heads, captures } }: { compared: ComparedCaptures }) {
  const ids = captures.map(({ id }) => id)
  return (
    <ReportChips
      reports={comparison.reports}
      heads={heads}
      onOpen={(at) => changeState({ view: 'library', opened: ids[at] ?? null })}
      onLeaveOut={(at) => changeState({ picked: ids.filter((_, place) => place !== at) })}
    >
      <SwapPicks />
      <AddPick picked={captures} />
    </ReportChips>
  )
}

function Rates({ compared, applicant }: { compared: ComparedCaptures; applicant: string }) {
  const { captures, rates, heads } = compared
  const { goTo, told } = useSource(compared)
  const words = inReaderLanguage(CHART_WORDS)
  const { rate } = viewState.value
  const reports = captures.map(({ report }) => report)
  const rankings = RATE_IDS.map((id) => rankReports(reports, { kind: 'rate', rate: id, applicant }))
  return (
    <section aria-labelledby="rates">
      <h2 id="rates">{words.rates}</h2>
      <div class="sideways">
        <RatesTable
          shown={RATE_IDS}
          rates={rates}
          heads={heads}
          chosen={rate}
          isRoomy={true}
          onChoose={(chosen) => changeState({ rate: chosen })}
          foot={captures.length > 2 && <SpreadRows rankings={rankings} heads={heads} chosen={RATE_IDS.indexOf(rate)} />}
        />
      </div>
      <RateFormula
        rate={rate}
        rates={rates}
        heads={heads}
        note={words.thinNote}
        onGoTo={(report, figures) => goTo(RATE_PLACE, report, figures)}
      />
      {told && <p class="rate-told">{told.said}</p>}
    </section>
  )
}

interface FiguresProps {
  compared: ComparedCaptures
  applicant: string
  onApplicant: (applicant: string) => void
}

function Figures({ compared, applicant, onApplicant }: FiguresProps) {
  const { what } = viewState.value
  const words = inReaderLanguage(CHART_WORDS)
  const compare = inReaderLanguage(COMPARE_WORDS)
  const [hasShares, setShares] = useState(true)
  const difference = useWordsDifference(compared, what === 'words')
  const source = useSource(compared)
  return (
    <section aria-label={what === 'words' ? compare.words : compare.figures}>
      <CompareBar compared={compared} words={difference}>
        {what === 'figures' && (
          <>
            <label class="only-some">
              <input
                class="check"
                type="checkbox"
                checked={hasShares}
                onChange={(event) => setShares(event.currentTarget.checked)}
              />
              {words.shares}
            </label>
            <SelectField
              label={words.applicant}
              value={applicant}
              options={APPLICANTS.map(({ id, label }) => ({
                value: id,
                label: `${words.applicant}${compare.colon}${nameOfLabel(id, label, readerLanguage())}`,
              }))}
              onChoose={(chosen) => onApplicant(chosen ?? 'total')}
            />
          </>
        )}
      </CompareBar>
      {difference ? (
        <ComparedWords compared={compared} difference={difference} />
      ) : (
        <div class="sideways">
          <ComparedFigures
            compared={compared}
            isRoomy={true}
            applicant={applicant}
            hasShares={hasShares}
            source={source}
          />
        </div>
      )}
      <div class="figures-foot">
        {what === 'words' ? <WordsKey /> : <FiguresKey {...compared.comparison} />}
        {what === 'words' && compared.captures.length > 2 && <span class="none">{compare.twoForWords}</span>}
      </div>
    </section>
  )
}
