import type { RuleWords } from '#lib/words/rule-words.ts'

/** What is said of text-names-this-organ. */
export const words: RuleWords = {
  zh_CN: {
    title: '报告的是本机关',
    sentence: ({ details }) =>
      details.how === 'signature'
        ? `落款是“${details.organ}”，报告机关是“${details.agency}”`
        : details.how === 'contact'
          ? `联系单位写的是“${details.organ}”，报告机关是“${details.agency}”`
          : `这里以“${details.organ}”的名义报告，报告机关是“${details.agency}”`,
    why: '多半是借用别的单位的文稿没有改全。如确由该单位代为编制，可标为已核实。',
    basis: '《政府信息公开条例》第四十九条',
  },
  en: {
    title: 'The text names this organ',
    sentence: ({ details }) =>
      details.how === 'signature'
        ? `It is signed by ${details.organ}, but reports for ${details.agency}`
        : details.how === 'contact'
          ? `The contact is ${details.organ}, but the report is ${details.agency}'s`
          : `Here ${details.organ} reports, but the report is ${details.agency}'s`,
    why: "Usually another organ's text was taken over and not changed throughout. If that organ really reports for this one, set the finding aside.",
    basis: 'Regulation on Disclosure of Government Information, art. 49',
  },
}
