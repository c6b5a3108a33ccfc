import { FORM_OF } from '#lib/form/index.ts'
import { inReaderLanguage } from '#lib/i18n.ts'
import type { FigureState, Report } from '#lib/report/report.ts'
import { POPUP_WORDS } from '#lib/words/popup-words.ts'

/** What was read as what: organ, year, edition of the form, publication, and how many cells hold what. */
export function AboutReport({ report }: { report: Report }) {
  const words = inReaderLanguage(POPUP_WORDS)
  const { agency, year, edition, published, publishedFrom } = report
  const source = publishedFrom === 'address' || publishedFrom === 'signature' ? words.publishedFrom[publishedFrom] : ''
  const byState = countStates(report)
  return (
    <>
      <div>
        <h1 lang="zh-CN">{agency || words.unnamedOrgan}</h1>
        <p>{words.reportOf(year)}</p>
      </div>
      <dl class="definitions">
        <dt>{words.form}</dt>
        <dd>{words.formOf(edition, FORM_OF[edition].order)}</dd>
        <dt>{words.published}</dt>
        <dd>{published === null ? words.notPublished : published + source}</dd>
        <dt>{words.read}</dt>
        <dd>{words.readCells(Object.keys(report.figures).length, byState)}</dd>
      </dl>
    </>
  )
}

function countStates({ figures }: Report): Record<FigureState, number> {
  const counts: Record<FigureState, number> = { number: 0, blank: 0, dash: 0, text: 0 }
  for (const figure of Object.values(figures)) counts[figure.state]++
  return counts
}
