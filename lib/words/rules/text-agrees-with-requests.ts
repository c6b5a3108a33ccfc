import type { RuleWords } from '#lib/words/rule-words.ts'
import { sayClaim } from './claim-sentences.ts'

/** What is said of text-agrees-with-requests. */
export const words: RuleWords = {
  zh_CN: {
    title: '正文与表三一致',
    sentence: (finding, report) => sayClaim(finding, report, 'zh_CN'),
    why: '同一份报告里，正文说的件数应与表三相同。“收到”按本年新收或连同上年结转计都可以，“答复”“办结”按（七）总计；数字若说的是其中一部分（如网上申请、下属单位），写明即可，这时可标为已核实。',
    basis: '《政府信息公开条例》第五十条；《政府信息公开工作年度报告格式》表三填表说明',
  },
  en: {
    title: 'The text agrees with table 3',
    sentence: (finding, report) => sayClaim(finding, report, 'en'),
    why: "Text and table 3 count the same requests. “Received” may mean this year's or also those carried over, “answered” means the total of 3(7). A number told of a part only is right after all: say so, or set the finding aside.",
    basis: 'Regulation on Disclosure of Government Information, art. 50; notes on table 3 of the prescribed form',
  },
}
