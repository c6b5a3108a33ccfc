import type { RuleWords } from '#lib/words/rule-words.ts'

/** What is said of text-fits-this-sector. */
export const words: RuleWords = {
  zh_CN: {
    title: '说的是本系统',
    sentence: ({ details, quote }) =>
      `“${quote}”${Number(details.count) > 1 ? `（${details.count} 处）` : ''}不是${details.agency}的系统`,
    why: '多半是借用了别的部门的文稿。如确是会同该系统开展的工作，写明会同即可。',
    basis: '《政府信息公开条例》第四十九条',
  },
  en: {
    title: "The text speaks of this organ's system",
    sentence: ({ details, quote }) =>
      `“${quote}”${Number(details.count) > 1 ? ` (${details.count} times)` : ''} is not the system of ${details.agency}`,
    why: "Usually another department's text was taken over. If the work was done together with that system, say so.",
    basis: 'Regulation on Disclosure of Government Information, art. 49',
  },
}
