/** What spreadsheets take for a formula or a command, also in the full-width forms that they fold. */
const STARTS_FORMULA = /^[=+\-@\t\r\n＝＋－＠]/
/** Printed numbers such as -1 and +5, and the dash that stands for none: they run nothing and stay what they are. */
const HARMLESS = /^(?:[+-]?\d+(?:\.\d+)?|[-－]{1,4})$/

/**
 * Text that a spreadsheet shows and never runs: an apostrophe stands before what would start a formula (OWASP, CSV
 * injection).
 */
export function neutralText(text: string): string {
  return STARTS_FORMULA.test(text) && !HARMLESS.test(text) ? `'${text}` : text
}
