import { figureKey, placesOfForm } from '#lib/form/figures.ts'
import type { FigureKey } from '#lib/form/form.ts'
import { FORM_OF } from '#lib/form/index.ts'
import { APPLICANTS } from '#lib/form/requests.ts'
import type { Draft } from '#tests/generate/drafts.ts'
import type { Authority } from './authorities/authority.ts'
import { plainDraft } from './plain-report.ts'

/** An authority's report, its section 一 the plain report's parts and one line more. */
export function draftOfAuthority(authority: Authority, line: string): Draft {
  const { organ, year, edition } = authority
  const draft = plainDraft()
  const title = `${organ.name}${year}年政府信息公开工作年度报告`
  const [first, ...others] = draft.sections
  if (!first) return draft
  const lines = first.lines.map((text) => text.replace(/^2022年，县水利局/, '全年'))
  return {
    ...draft,
    organ,
    year,
    edition,
    title: [title],
    windowTitle: title,
    metas: [{ name: 'pubdate', content: `${year + 1}-01-18` }],
    preface: draft.preface.map((text) => text.replaceAll('2022年', `${year}年`)),
    sections: [{ ...first, lines: [...lines, line] }, ...others],
    figures: printedFigures(authority),
    signature: [organ.name, `${year + 1}年1月12日`],
  }
}

/** Every kind but natural persons had its requests granted first, then partly granted, and so on down the form. */
function printedFigures(authority: Authority): Record<FigureKey, string> {
  const { received, carriedIn, carriedOut, results, disputes, disclosure } = authority
  const figures = Object.fromEntries(placesOfForm(FORM_OF[authority.edition]).map(({ key }) => [key, '0']))
  const write = (row: string, kinds: readonly number[]) => {
    const all = [...kinds, kinds.reduce((sum, count) => sum + count, 0)]
    for (const [at, { id }] of APPLICANTS.entries()) figures[figureKey(`requests.${row}`, id)] = String(all[at])
  }
  const ofPersons = (count: number) => received.map((_, at) => (at === 0 ? count : 0))
  write('received', received)
  write('carriedIn', ofPersons(carriedIn))
  write('carriedOut', ofPersons(carriedOut))
  const left = received.map((count, at) => (at === 0 ? 0 : count))
  const settled = received.map(() => 0)
  for (const [row, total] of Object.entries(results)) {
    const kinds = received.map(() => 0)
    let rest = total
    for (const at of [...received.keys()].reverse()) {
      const taken = at === 0 ? rest : Math.min(left[at] ?? 0, rest)
      kinds[at] = taken
      left[at] = (left[at] ?? 0) - taken
      settled[at] = (settled[at] ?? 0) + taken
      rest -= taken
    }
    write(row, kinds)
  }
  write('settled', settled)
  for (const [row, outcomes] of Object.entries(disputes)) {
    const all = [...outcomes, outcomes.reduce((sum, count) => sum + count, 0)]
    for (const [at, id] of ['upheld', 'corrected', 'otherOutcome', 'pending', 'total'].entries())
      figures[`disputes.${row}.${id}`] = String(all[at])
  }
  for (const [key, text] of Object.entries(disclosure)) figures[`disclosure.${key}`] = text
  return figures
}
