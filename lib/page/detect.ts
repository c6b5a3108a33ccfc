/** Words that only the form's three tables print together with cells; white space may stand inside them. */
const FORM_WORDS = ['第二十条第', '新收政府信息公开申请', '结转下年度继续办理', '结果维持'].map((words) =>
  [...words].join('\\s*'),
)
const ANY_FORM_WORDS = new RegExp(FORM_WORDS.join('|'))

/** A page with more characters than this is looked at up to here, so that the answer stays cheap. */
const MOST_CHARACTERS = 2_000_000

/**
 * Whether a page may hold the form's tables: a test of about a millisecond that lets no report pass by, and that the
 * order which prescribes the form passes too. What the page really is, reading it says.
 */
export function detectReport(page: Document): boolean {
  const { body } = page
  if (!body?.querySelector('td, th')) return false
  return ANY_FORM_WORDS.test((body.textContent ?? '').slice(0, MOST_CHARACTERS))
}
