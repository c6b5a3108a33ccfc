import type { RuleWords } from '#lib/words/rule-words.ts'
import { sayClaim } from './claim-sentences.ts'

/** What is said of text-agrees-with-disputes. */
export const words: RuleWords = {
  zh_CN: {
    title: '正文与表四一致',
    sentence: (finding, report) => sayClaim(finding, report, 'zh_CN'),
    why: '表四统计因政府信息公开引起的行政复议和行政诉讼，正文说的应与它相同，说没有而表中有尤其矛盾。若正文说的是全部复议诉讼，或者备案、应诉的件数，口径不同，可标为已核实。',
    basis: '《政府信息公开条例》第五十条；《政府信息公开工作年度报告格式》表四',
  },
  en: {
    title: 'The text agrees with table 4',
    sentence: (finding, report) => sayClaim(finding, report, 'en'),
    why: 'Table 4 counts reviews and lawsuits over the disclosure of information, and so should the text; “none” beside a number contradicts it plainly. If the text counts all reviews, or filings and court appearances, the measure is another one: set the finding aside.',
    basis: 'Regulation on Disclosure of Government Information, art. 50; table 4 of the prescribed form',
  },
}
