import type { Capture } from '#lib/capture/capture.ts'
import { placeInAnyEdition, placeOf } from '#lib/form/figures.ts'
import { EXPORT_WORDS } from '#lib/words/export-words.ts'
import { nameOfLabel, TABLE_NAMES } from '#lib/words/form-words.ts'
import type { Language } from '#lib/words/language.ts'
import { CSV_START, type CsvValue, csvLine } from './csv.ts'

/** What of a capture its figures' lines tell. */
export type FiguresCapture = Pick<Capture, 'address' | 'title' | 'capturedAt' | 'report'>

/** Figures of captures as a long CSV, one figure a line; chunks of text to be written one after the other. */
export async function* writeFiguresCsv(
  captures: Iterable<FiguresCapture> | AsyncIterable<FiguresCapture>,
  language: Language,
): AsyncGenerator<string> {
  const { heads } = EXPORT_WORDS[language]
  const where = [heads.agency, heads.year, heads.edition, heads.table, heads.group, heads.row, heads.column, heads.key]
  const what = [heads.text, heads.value, heads.state, heads.unit, heads.remark]
  yield CSV_START + csvLine([...where, ...what, heads.title, heads.address, heads.capturedAt])
  for await (const capture of captures) yield linesOf(capture, language)
}

function linesOf({ report, title, address, capturedAt }: FiguresCapture, language: Language): string {
  const words = EXPORT_WORDS[language]
  const lines = Object.entries(report.figures).map(([key, figure]) => {
    const place = placeOf(key, report.edition) ?? placeInAnyEdition(key)
    const named = place ? [place.group, place.row, place.column] : []
    const [group, row, column] = named.map((one) => (one ? nameOfLabel(one.id, one.label, language) : null))
    const values: CsvValue[] = [report.agency, report.year, words.editionOf(report.edition)]
    values.push(place ? TABLE_NAMES[language][place.table] : null, group ?? null, row ?? null, column ?? null, key)
    values.push(figure.text === '' ? null : figure.text, figure.value, words.faces[figure.state])
    values.push(figure.unit ?? null, figure.remark ?? null, title, address, capturedAt)
    return csvLine(values)
  })
  return lines.join('')
}
