import type { RuleWords } from '#lib/words/rule-words.ts'
import { sayClaim } from './claim-sentences.ts'

/** What is said of text-agrees-with-documents. */
export const words: RuleWords = {
  zh_CN: {
    title: '正文与表二的文件数一致',
    sentence: (finding, report) => sayClaim(finding, report, 'zh_CN'),
    why: '规章和规范性文件的制定、废止、现行有效件数，正文与表二应相同。政策性文件、一般公文不是规范性文件，若正文说的其实是它们，应改用准确的名称。',
    basis: '《政府信息公开条例》第二十条第（一）项；《政府信息公开工作年度报告格式》表二填表说明',
  },
  en: {
    title: 'The text agrees with the documents of table 2',
    sentence: (finding, report) => sayClaim(finding, report, 'en'),
    why: 'Regulations and normative documents made, repealed and in force are the same in text and table 2. Policy papers and ordinary papers are no normative documents; if they are meant, the text should name them so.',
    basis: 'Regulation on Disclosure of Government Information, art. 20 (1); notes on table 2 of the prescribed form',
  },
}
