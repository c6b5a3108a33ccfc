/** Words that only the form's three tables print together with cells, simplified or traditional. */
const FORM_WORDS = ['第二十[条條]第', '新收政府信息公[开開]申[请請]', '[结結][转轉]下年度[继繼]', '[结結]果[维維]持']

/** White space, and signs that print nothing, may stand between any two characters. */
const ROOM = '[\\s\u00ad\u200b-\u200f\u2060\ufeff]*'
const ANY_FORM_WORDS = new RegExp(FORM_WORDS.map((words) => words.match(/\[..\]|./g)?.join(ROOM)).join('|'))

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
