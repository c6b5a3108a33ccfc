import { plainOf } from '#lib/text/plain.ts'

/** What a title of such a report names: 政府信息公开 … 报告, with or without 工作, 年度 and the year in its midst. */
const NAMES =
  /(?:(?:政府|政务)?信息公开|政务公开)(?:工作)?的?(?:(?:19|20)\d{2}年?)?(?:年度)?(?:工作)?(?:年度)?(?:情况)?的?(?:报告|年报)/
/** What may follow in the title of a report of one's own. */
const ENDING = /^(?:的?公[示告开]|正文|全文|（(?![^（）]*(?:模板|范本|样式|样本|格式|示例|填写))[^（）]*）|[\d.、—-])*$/
/** Words before the name that make a title one about reports, not of one. */
const ABOUT_BEFORE =
  /通知|解读|读懂|图解|一图|印发|转发|《|(?:发布|公布|报送|编制|做好)(?:(?:19|20)\d{2}年度?)?$|如何|怎样|怎么|培训|部署|考核|评估/
/** Words after the name of which the same is true, explanations among them. */
const EXPLAINS = /样式|模板|范本|格式|示例|实例|填报|填写|讲解|解读|图解|一图|说明|问答|培训|须知|课件|通知/
/** What stands before and after the name in the title of a notice that carries the report itself. */
const PUBLISHES_BEFORE = /(?:印发|公布|发布|公开)/
const PREPARES = /做好|编制|报送|开展/
const PUBLISHES_AFTER = /^(?:（\d{4}年?度?）)?》?的?(?:通知|公告|通告|函)$/
/** A date, a sign of a path or the end of a sentence: such a line is no title. */
const NO_TITLE = /[。；，！？]|当前位置|>|»|首页|上一[篇条]|下一[篇条]/
const LONGEST = 90

/** Whether a text speaks of such a report, as titles, links and headlines do. */
export function isReportTitle(text: string): boolean {
  return couldName(text) && NAMES.test(plainOf(text).text)
}

/** A cheap look before the text is folded. */
function couldName(text: string): boolean {
  return text.length <= LONGEST && text.length >= 6 && /公\s*[开開]/.test(text) && /[报報]/.test(text)
}

/** Whether a text is the title of one report and nothing more. */
export function isOwnTitle(text: string): boolean {
  if (!couldName(text)) return false
  const { text: plain } = plainOf(text)
  const named = NAMES.exec(plain)
  if (!named || NO_TITLE.test(plain) || isColumnName(text)) return false
  return ENDING.test(plain.slice(named.index + named[0].length)) && !ABOUT_BEFORE.test(plain.slice(0, named.index))
}

/** Whether a title is that of an explanation, a template or an order, whatever tables stand under it. */
export function isExplanation(text: string): boolean {
  if (!couldName(text)) return false
  const { text: plain } = plainOf(text)
  const named = NAMES.exec(plain)
  if (!named || isOwnTitle(text) || !EXPLAINS.test(plain)) return false
  const [before, after] = [plain.slice(0, named.index), plain.slice(named.index + named[0].length)]
  return !(PUBLISHES_BEFORE.test(before) && !PREPARES.test(before) && PUBLISHES_AFTER.test(after))
}

/** Whether a title is only the name of a portal's column, such as 政府信息公开年报. */
function isColumnName(text: string): boolean {
  return /^(?:法定主动公开内容)?(?:政府|政务)?信息公开(?:工作)?(?:年度)?年报$/.test(plainOf(text).text)
}
