import type { Random } from '#tests/generate/random.ts'

/** A random table as HTML, and how many columns a layout must offer it. */
export interface RandomTable {
  html: string
  columns: number
  /** Whether scripts took its `<tbody>`s away, so that rows stand in the table itself. */
  isLoose: boolean
}

/** Span attributes as pages write them, well and badly. */
const ODD_SPANS = [
  '0',
  '-1',
  '-0',
  '+2',
  '2px',
  ' 3',
  '3 ',
  '2.9',
  '',
  'x',
  '1e1',
  '２',
  '%2',
  '070',
  '\n2',
  '2;',
] as const
const HUGE_SPANS = ['1000', '1001', '65534', '65535', '70000', '4294967297', '99999999999999999999'] as const

/** A table of a few rows in any groups, with spans that overlap, leave holes, reach past their group or are no numbers. */
export function makeTable(random: Random): RandomTable {
  const most = random.whole(1, 7)
  let id = 0
  let widest = 1
  const cell = () => {
    const tag = random.chance(0.1) ? 'th' : 'td'
    const [columnSpan, rowSpan] = [span(random, 3, 0.3), span(random, 4, 0.35)]
    const wide = columnSpan === null ? 1 : Math.max(1, Math.min(1000, Number.parseInt(columnSpan, 10) || 1))
    widest += wide
    const spans = written('colspan', columnSpan) + written('rowspan', rowSpan)
    return `<${tag} id="c${id++}"${spans}${hidden(random)}>x</${tag}>`
  }
  const row = () =>
    `<tr${hidden(random)}>${Array.from({ length: random.whole(random.chance(0.1) ? 0 : 1, most) }, cell).join('')}</tr>`
  const rows = () => Array.from({ length: random.whole(random.chance(0.1) ? 0 : 1, 5) }, row).join('')
  const group = () => {
    const tag = random.pick(['tbody', 'tbody', 'tbody', 'thead', 'tfoot'])
    return random.chance(0.25) ? rows() : `<${tag}>${rows()}</${tag}>`
  }
  const groups = Array.from({ length: random.whole(1, 4) }, group).join('')
  // Without two cells side by side it would be layout and no grid.
  const last = `<tr><td id="c${id++}">x</td><td id="c${id++}">x</td></tr>`
  return { html: groups + last, columns: widest + 2, isLoose: random.chance(0.2) }
}

/** A span attribute's text: mostly a small number, now and then an odd or a huge one; null for none. */
function span(random: Random, most: number, share: number): string | null {
  if (!random.chance(share)) return null
  if (random.chance(0.12)) return random.pick(ODD_SPANS)
  if (random.chance(0.03)) return random.pick(HUGE_SPANS)
  return String(random.whole(1, most))
}

function hidden(random: Random): string {
  return random.chance(0.03) ? random.pick([' hidden', ' style="display:none"']) : ''
}

function written(name: string, value: string | null): string {
  return value === null ? '' : ` ${name}="${value}"`
}
