import { FORMS } from '#lib/form/index.ts'
import { plainOf } from '#lib/text/plain.ts'
import { sentencesOf } from './evidence/own-words.ts'
import { flagWords } from './flag.ts'
import type { Rule } from './rule.ts'

const NUMBER = /(国[\p{Script=Han}]{1,9}?)[〔（](\d{4})[〕）]第?(\d{1,4})号/gu
const ORDERS = FORMS.map((form) => plainOf(form.order).text)
const OFFICE = '国办公开办函'
/** Titles of the two papers that prescribe the form, as far as they are told apart from others. */
const TITLE_OF_FORM = /年度报告(?:的)?格式|年度报告(?:的)?有关(?:事项|问题)|年报格式/
const SPEAKS_OF_FORM = /年度报告|年报|格式/

/** The number given for the paper that prescribes the form is one that it has; other papers have numbers of their own. */
export const documentNumberIsRight: Rule = {
  id: 'document-number-is-right',
  severity: 'warning',
  check: (report) =>
    sentencesOf(report).flatMap(({ text, quote }) =>
      [...text.matchAll(NUMBER)].flatMap((match) => {
        const [whole, prefix = '', year, number] = match
        const end = match.index + whole.length
        const isRight = ORDERS.includes(`${prefix}〔${year}〕${Number(number)}号`)
        if (isRight || !isMeantForTheForm(text, match.index, end, prefix)) return []
        const details = { number: whole, orders: FORMS.map((form) => form.order) }
        return [flagWords('document-number-is-right', 'warning', quote(match.index, end), details)]
      }),
    ),
}

/** Whether a number belongs to the paper about the form: by the title beside it, or by its office where it has none. */
function isMeantForTheForm(text: string, start: number, end: number, prefix: string): boolean {
  const before = /《([^《》]*(?:《[^《》]*》[^《》]*)*)》[^《》，。；]{0,8}$/.exec(text.slice(0, start))?.[1]
  const after = /^[^《》，。；]{0,4}《([^《》]*(?:《[^《》]*》[^《》]*)*)》/.exec(text.slice(end))?.[1]
  const title = before ?? after
  return title === undefined ? prefix === OFFICE && SPEAKS_OF_FORM.test(text) : TITLE_OF_FORM.test(title)
}
