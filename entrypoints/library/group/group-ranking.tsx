import { useMemo } from 'preact/hooks'
import { Button } from '#components/Button.tsx'
import { DistributionChart } from '#components/charts/DistributionChart.tsx'
import { TableView } from '#components/charts/TableView.tsx'
import { ChartFigure } from '#components/compare/ChartFigure.tsx'
import { RankingList } from '#components/group/RankingList.tsx'
import { changeStudy, type GroupStudy, leaveStudy, openStudy } from '#entrypoints/library/study.ts'
import { changeState } from '#entrypoints/library/view-state.ts'
import { type GroupReport, isInDoubt } from '#lib/comparison/group.ts'
import { writeRankBy } from '#lib/comparison/rank-by.ts'
import type { RankBy, Ranking } from '#lib/comparison/ranked.ts'
import { rankReports } from '#lib/comparison/ranking.ts'
import { RATES } from '#lib/comparison/rate-list.ts'
import { tableOfRanking } from '#lib/export/ranking-table.ts'
import { inReaderLanguage, readerLanguage } from '#lib/i18n.ts'
import type { OrganYears } from '#lib/store/groups.ts'
import { GROUP_WORDS } from '#lib/words/group-words.ts'
import { sayFormula } from '#lib/words/rate-words.ts'
import { sayMeasure } from '#lib/words/say-measure.ts'
import { saySpread } from '#lib/words/say-spread.ts'

/** The ranking of some reports; the same reports by the same measure are ranked once. */
export function useRanking(reports: readonly GroupReport[], by: RankBy): Ranking {
  return useMemo(() => rankReports(reports, by), [reports, writeRankBy(by)])
}

interface GroupRankingProps {
  asked: GroupStudy
  ranking: Ranking
  reports: readonly GroupReport[]
  /** The one year that all are of, and organs without a report of it; null and none for several years. */
  year: number | null
  lacking: readonly OrganYears[]
  /** Ids of captures picked to be set side by side. */
  picked: ReadonlySet<string>
  onPick: (picked: ReadonlySet<string>) => void
}

/** Most reports that stand side by side. */
const MOST_PICKED = 6

/** A group ranked: its distribution with one organ marked, and the list. */
export function GroupRanking({ asked, ranking, reports, year, lacking, picked, onPick }: GroupRankingProps) {
  const language = readerLanguage()
  const words = inReaderLanguage(GROUP_WORDS)
  const { by, spread } = ranking
  const chosen = reports.findIndex(({ series }) => series === asked.organ)
  const mark = (series: string) => changeStudy({ organ: series === asked.organ ? null : series })
  const measure = sayMeasure(by, language)
  const formula = by.kind === 'rate' ? RATES.find(({ id }) => id === by.rate) : undefined
  return (
    <>
      <ChartFigure
        title={words.distribution(measure)}
        aside={spread && spread.count > 1 && <p>{saySpread(spread, by, language)}</p>}
        note={spread ? words.distributionNote(reports[chosen]?.agency ?? null) : ''}
        table={<TableView table={tableOfRanking(ranking, reports, language)} caption={measure} />}
      >
        {spread ? (
          <DistributionChart
            ranking={ranking}
            names={reports.map(({ agency }) => agency)}
            chosen={chosen === -1 ? null : chosen}
            onChoose={(report) => mark(reports[report]?.series ?? '')}
          />
        ) : (
          <p class="none no-rows">{words.nobodyRanked}</p>
        )}
      </ChartFigure>
      <section class="study-part">
        <div class="study-tools">
          <h2>{words.ranking}</h2>
          {formula && <p class="none">{sayFormula(formula, language)}</p>}
          {reports.some((report) => isInDoubt(report, by)) && <p class="none">(…) {words.inDoubt}</p>}
          <div class="rest">
            {picked.size > MOST_PICKED && <span class="none">{words.mostSix}</span>}
            {picked.size > 0 && (
              <>
                <span>{words.selected(picked.size)}</span>
                <Button
                  kind="primary"
                  size="small"
                  isDisabled={picked.size < 2 || picked.size > MOST_PICKED}
                  onClick={() => {
                    leaveStudy()
                    changeState({ view: 'compare', picked: [...picked] })
                  }}
                >
                  {words.sideBySide}
                </Button>
                <Button kind="quiet" size="small" onClick={() => onPick(new Set())}>
                  {words.deselect}
                </Button>
              </>
            )}
          </div>
        </div>
        <RankingList
          ranking={ranking}
          reports={reports}
          lacking={lacking}
          year={year}
          chosen={asked.organ}
          order={asked.sort}
          isReversed={asked.isReversed}
          picked={picked}
          onOrder={(sort) => changeStudy({ sort, isReversed: sort === asked.sort && !asked.isReversed })}
          onChoose={mark}
          onOpen={(organ) => openStudy({ view: 'series', organ, by })}
          onPick={(id, isPicked) =>
            onPick(new Set(isPicked ? [...picked, id] : [...picked].filter((one) => one !== id)))
          }
        />
      </section>
    </>
  )
}
