/** Gravity of a mark, which is also the attribute's value. */
export type MarkSeverity = 'error' | 'warning' | 'info'

/** One value each, 3:1 on white and on black: the page's ground is not ours and does not follow our theme. */
const COLOURS: Readonly<Record<MarkSeverity, string>> = { error: '#d5382b', warning: '#b26f00', info: '#6b7884' }

/** The sign in a cell's corner: a shape of its own for each gravity, so that colour is not all that tells them apart. */
export const CORNERS: Readonly<Record<MarkSeverity | 'possible', string>> = {
  error: `${corner(12, `<path d='M0 0h12v12z' fill='${COLOURS.error}'/>`)}, linear-gradient(rgb(213 56 43 / .1) 0 0)`,
  possible: corner(12, `<path d='M2 .75h9.25V10z' fill='none' stroke='${COLOURS.error}' stroke-width='1.5'/>`),
  warning: corner(8, `<path d='M0 0h8v8H0z' fill='${COLOURS.warning}'/>`),
  info: corner(9, `<circle cx='5' cy='4' r='3' fill='${COLOURS.info}'/>`),
}

function corner(size: number, shape: string): string {
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' width='${size}' height='${size}'>${shape}</svg>`
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`
}

/**
 * The only rules that reach a portal's page. Outline and background image take no room, so nothing moves. An id's weight
 * keeps the portal's own rules from winning; there is no !important, because the looks of a possible cell, of one among
 * many and of a mere part of a sum are laid over these by an animation effect, which leaves the page's HTML alone.
 */
export const MARK_SHEET = `
[data-gouji]:not(#gouji) { background-repeat: no-repeat; background-position: right top; }
${ruleOf('error', '2px solid', '-2px')}
${ruleOf('warning', '1px solid', '-1px')}
${ruleOf('info', '1px dotted', '-1px')}
`

function ruleOf(severity: MarkSeverity, line: string, offset: string): string {
  return `[data-gouji="${severity}"]:not(#gouji) {
  outline: ${line} ${COLOURS[severity]}; outline-offset: ${offset}; background-image: ${CORNERS[severity]};
}`
}

/** How words of each gravity are underlined. A rule for highlights makes the browser style all of the page anew, so a page without flagged words gets none. */
export const HIGHLIGHT_SHEETS: Readonly<Record<MarkSeverity, string>> = {
  error: highlightRule('error', 'wavy', '1.5px'),
  warning: highlightRule('warning', 'dashed', '2px'),
  info: highlightRule('info', 'dotted', '2px'),
}

function highlightRule(severity: MarkSeverity, line: string, width: string): string {
  return `::highlight(gouji-${severity}) { text-decoration: underline ${line} ${COLOURS[severity]} ${width}; text-underline-offset: 4px; }`
}
