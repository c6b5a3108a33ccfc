import type { ComponentChildren } from 'preact'
import { YearBox } from '#components/library/YearBox.tsx'
import type { GroupReport } from '#lib/comparison/group.ts'
import { writeRankBy } from '#lib/comparison/rank-by.ts'
import type { RankBy } from '#lib/comparison/ranked.ts'
import type { Trend, TrendPoint } from '#lib/comparison/trend.ts'
import { inReaderLanguage, readerLanguage } from '#lib/i18n.ts'
import { KEPT_WORDS } from '#lib/words/kept-words.ts'
import { LIBRARY_WORDS } from '#lib/words/library-words.ts'
import { sayFraction, sayMeasure, sayMeasured, sayNoRank } from '#lib/words/say-measure.ts'
import { SERIES_WORDS } from '#lib/words/series-words.ts'

/** One year of an organ: the report that stands for it, and how often its page was captured; null where nothing is kept. */
export interface SeriesYear {
  year: number
  report: GroupReport | null
  versions: number
  hasPage: boolean
}

interface SeriesTableProps {
  organ: string
  years: readonly SeriesYear[]
  /** Rows by table: what each is called, and its values over the years. */
  parts: readonly { name: string; trends: readonly Trend[] }[]
  /** What is drawn above. */
  chosen: RankBy
  onChoose: (by: RankBy) => void
  /** Opens the history of a capture. */
  onOpen: (id: string) => void
  /** Shows a capture's page as it was. */
  onShowPage: (id: string) => void
}

/** An organ by year: what was found, how often captured, rates and main figures; a missing year is a column of its own. */
export function SeriesTable({ organ, years, parts, chosen, onChoose, onOpen, onShowPage }: SeriesTableProps) {
  const words = inReaderLanguage(SERIES_WORDS)
  const kept = inReaderLanguage(KEPT_WORDS)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section class="scroll" tabIndex={0} aria-label={words.tableCaption(organ)}>
      <table class="figures by-year">
        <caption class="hidden">{words.tableCaption(organ)}</caption>
        <colgroup>
          <col style={{ inlineSize: '300px' }} />
          {years.map(({ year }) => (
            <col key={year} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{words.row}</th>
            {years.map(({ year, report }, at) => (
              <th scope="col" key={year} data-number data-edition={isNewEdition(years, at)}>
                {year} <span class="unit">{report ? words.editionOf(report.edition) : ''}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <YearsRow name={words.findings} years={years}>
            {({ year, report }) => (
              <YearBox
                organ={organ}
                year={year}
                report={report && { ...listed(report), year }}
                isMissing={report === null}
                isOpened={false}
                onOpen={onOpen}
              />
            )}
          </YearsRow>
          <YearsRow name={words.versions} years={years}>
            {({ year, report, versions }) =>
              report && (
                <button type="button" class="link" onClick={() => onOpen(report.id)}>
                  {words.times(versions)}
                  <span class="hidden">
                    {' '}
                    {words.openHistory(inReaderLanguage(LIBRARY_WORDS).reportName(organ, year))}
                  </span>
                </button>
              )
            }
          </YearsRow>
          <YearsRow name={kept.row} years={years}>
            {({ year, report, versions, hasPage }) =>
              report &&
              hasPage && (
                <button
                  type="button"
                  class="link"
                  aria-label={kept.showOf(inReaderLanguage(LIBRARY_WORDS).reportName(organ, year), versions)}
                  onClick={() => onShowPage(report.id)}
                >
                  {kept.view}
                </button>
              )
            }
          </YearsRow>
        </tbody>
        {parts.map(({ name, trends }) => (
          <tbody key={name}>
            <tr class="group">
              <th scope="rowgroup" colSpan={years.length + 1}>
                {name}
              </th>
            </tr>
            {trends.map((trend) => (
              <TrendRow
                key={writeRankBy(trend.by)}
                trend={trend}
                years={years}
                isChosen={writeRankBy(trend.by) === writeRankBy(chosen)}
                onChoose={() => onChoose(trend.by)}
              />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}

interface YearsRowProps {
  name: string
  years: readonly SeriesYear[]
  children: (year: SeriesYear) => ComponentChildren
}

function YearsRow({ name, years, children }: YearsRowProps) {
  return (
    <tr class="of-years">
      <th scope="row">{name}</th>
      {years.map((year, at) => (
        <td key={year.year} data-edition={isNewEdition(years, at)}>
          {children(year)}
        </td>
      ))}
    </tr>
  )
}

interface TrendRowProps {
  trend: Trend
  years: readonly SeriesYear[]
  isChosen: boolean
  onChoose: () => void
}

function TrendRow({ trend, years, isChosen, onChoose }: TrendRowProps) {
  const words = inReaderLanguage(SERIES_WORDS)
  const name = sayMeasure(trend.by, readerLanguage())
  return (
    <tr data-selected={isChosen}>
      <th scope="row">
        <button type="button" class="link" aria-pressed={isChosen} title={words.choose(name)} onClick={onChoose}>
          {name}
        </button>
      </th>
      {years.map(({ year, report }, at) => (
        <td key={year} data-edition={isNewEdition(years, at)}>
          {report ? (
            <Point point={trend.points.find((one) => one.year === year)} by={trend.by} />
          ) : (
            <span class="none" title={words.notKept}>
              {words.missing}
            </span>
          )}
        </td>
      ))}
    </tr>
  )
}

/** One year's value; of fewer than 30 the fraction, else why there is none. */
function Point({ point, by }: { point: TrendPoint | undefined; by: RankBy }) {
  if (!point) return null
  const language = readerLanguage()
  const why = point.why === null ? '' : sayNoRank(point.why, language)
  if (point.why === 'blank') return <span class="blank" role="img" aria-label={why} title={why} />
  if (point.why === 'not-in-edition') return <span class="absent">{why}</span>
  if (point.value !== null && !point.isThin) {
    return (
      <span title={point.rate ? sayFraction(point.rate, ' ÷ ') : undefined}>
        {sayMeasured(point.value, by, language)}
      </span>
    )
  }
  return (
    <span class="none" title={why}>
      {point.rate ? sayFraction(point.rate) : why}
    </span>
  )
}

/** Whether the year's edition is another than that of the kept year before it. */
function isNewEdition(years: readonly SeriesYear[], at: number): boolean {
  const before = years.slice(0, at).findLast(({ report }) => report !== null)?.report
  const now = years[at]?.report
  return before !== undefined && before !== null && !!now && before.edition !== now.edition
}

function listed({ id, counts }: GroupReport) {
  return { id, errors: counts.error, warnings: counts.warning, infos: counts.info }
}
