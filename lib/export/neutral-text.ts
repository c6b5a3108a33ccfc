/** What spreadsheets take for a formula or a command, also in the full-width forms that they fold. */
const STARTS_FORMULA = /^[=+\-@\t\r\n＝＋－＠]/
const PLAIN_NUMBER = /^[+-]?\d+(?:\.\d+)?$/

/**
 * Text that a spreadsheet shows and never runs: an apostrophe stands before what would start a formula (OWASP, CSV
 * injection). Printed numbers such as -1 and +5 stay numbers.
 */
export function neutralText(text: string): string {
  return STARTS_FORMULA.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text
}
