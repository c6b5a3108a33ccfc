import type { Edition, FigureKey, FigurePlace, Form, FormTable } from './form.ts'
import { FORM_OF, FORMS } from './index.ts'
import { REQUEST_ROWS, REQUESTS_2021 } from './requests.ts'

/** The key of the number at a row and a column. */
export function figureKey(rowId: string, columnId: string): FigureKey {
  return `${rowId}.${columnId}`
}

/** The places of a table's numbers, in the order in which the form prints them. */
export function placesOfTable(table: FormTable): FigurePlace[] {
  return table.blocks.flatMap((block) =>
    block.rows.flatMap((row) =>
      block.columns.map((column) => ({
        key: figureKey(row.id, column.id),
        table: table.id,
        block,
        row,
        column,
        group: block.groups.find((group) => group.id === row.group) ?? null,
      })),
    ),
  )
}

/** The places of all of a form's numbers, in the order of the form. */
export function placesOfForm(form: Form): FigurePlace[] {
  return form.tables.flatMap(placesOfTable)
}

const EITHER_PRINTING: FormTable = {
  id: 'requests',
  blocks: REQUESTS_2021.blocks.map((block) => ({ ...block, rows: REQUEST_ROWS })),
}

/** Places by key for each edition, including the rows of table 三 that only the other printing has (hybrids occur). */
const PLACES: Readonly<Record<Edition, ReadonlyMap<FigureKey, FigurePlace>>> = {
  '2019': placesByKey(FORM_OF['2019']),
  '2021': placesByKey(FORM_OF['2021']),
}

function placesByKey(form: Form): ReadonlyMap<FigureKey, FigurePlace> {
  const places = form.tables.flatMap((table) => placesOfTable(table.id === 'requests' ? EITHER_PRINTING : table))
  return new Map(places.map((place) => [place.key, place]))
}

/** Where a figure stands in an edition, or undefined when the edition does not print it. */
export function placeOf(key: FigureKey, edition: Edition): FigurePlace | undefined {
  return PLACES[edition].get(key)
}

/** Where a figure stands in the newest edition that prints it. */
export function placeInAnyEdition(key: FigureKey): FigurePlace | undefined {
  for (const form of [...FORMS].reverse()) {
    const place = placeOf(key, form.edition)
    if (place) return place
  }
  return undefined
}

/** All keys an edition can print, in the order of the form, both printings of （六）其他处理 included. */
export function keysOfEdition(edition: Edition): FigureKey[] {
  return [...PLACES[edition].keys()]
}
