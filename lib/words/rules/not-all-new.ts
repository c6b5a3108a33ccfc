import { rowOfFigure } from '#lib/words/form-words.ts'
import type { RuleWords } from '#lib/words/rule-words.ts'

/** What is said of not-all-new. */
export const words: RuleWords = {
  zh_CN: {
    title: '公开总数不全是当年的',
    sentence: ({ details, figures }, { edition }) =>
      `${rowOfFigure(figures[0] ?? '', edition, 'zh_CN')}：新制作、新公开、公开总数都是 ${details.count}，等于以前年度一件也没有`,
    why: '公开总数应当包括以前年度公开、至今有效的文件。新设立的机关可能确实如此。',
    basis: '国办公开办函〔2019〕60号所附格式，表二第二十条第（一）项',
  },
  en: {
    title: 'Not everything is new',
    sentence: ({ details, figures }, { edition }) =>
      `${rowOfFigure(figures[0] ?? '', edition, 'en')}: newly made, newly disclosed and total are all ${details.count}, as if nothing were older than this year`,
    why: 'The total includes what earlier years made public. A newly founded organ may be right.',
    basis: 'Form of Letter No. 60 [2019], table 2, art. 20 (1)',
  },
}
