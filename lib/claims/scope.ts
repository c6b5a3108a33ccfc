import type { Report } from '#lib/report/report.ts'

const OTHER_TIMES = /上年|上一年|去年|往年|前年|历年|累计至|以来|同期|较|相比|比上|同比|环比|增长|增加了|减少了|下降/
const PARTS =
  /其中|网上|网络|在线|线上|信函|来函|邮寄|邮件|邮箱|当面|现场|窗口|传真|互联网|平台|微信|通过|各[镇乡街区县市单部科处]|基层|下属|所属|直属|镇街|乡镇|街道|部门(?:共|收到|受理)|系统(?:共|收到|受理)/
const ORGAN =
  /([一-龥]{0,12}?(?:局|厅|委|办公室|府办|政府办|镇政府|街道办|大队|支队|中心|分局|所))(?=共|收到|受理|接收|新收|办理|答复|制定|制发|印发|$|本年|全年|今年|，|承办)/g

/** Whether every character of a short name stands in the full one in the same order, as an abbreviation's do. */
export function isAbbreviation(short: string, full: string): boolean {
  let at = 0
  for (const sign of short) {
    at = full.indexOf(sign, at) + 1
    if (at === 0) return false
  }
  return true
}

/** Whether the words before a claim speak of another year than the report's, or compare with one. */
export function isOfAnotherTime(words: string, year: number | null): boolean {
  if (OTHER_TIMES.test(words)) return true
  const years = [...words.matchAll(/(?<!\d)((?:19|20)\d{2})(?=年)/g)].map((match) => Number(match[1]))
  return years.length > 0 && year !== null && !years.includes(year)
}

/** Whether the words before a claim make it a part of the whole: a channel, an office below, another organ. */
export function isPartOfWhole(words: string, agency: string): boolean {
  if (PARTS.test(words)) return true
  for (const match of words.matchAll(ORGAN)) {
    const name = (match[1] ?? '').replace(/^.*(?:年度?|来|，|间|度|月底|由|向|和|与)/, '').replace(/^(?:我|本|全)/, '')
    if (name.length > 1 && !isAbbreviation(name, agency)) return true
  }
  return /[全各](?:市|县|区|省|镇)/.test(words) && !/政府/.test(agency)
}

/** Whether a report is of a government, which adds up all its departments. */
export function isGovernment(report: Pick<Report, 'agency'>): boolean {
  return /政府(?:办公[厅室])?$/.test(report.agency)
}
