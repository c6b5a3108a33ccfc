import { REQUEST } from './request-words.ts'

/** What a stretch of prose tells of; `other` is what the report's tables do not count. */
export type Topic = 'requests' | 'disputes' | 'documents' | 'other'

/** 五.1 of table 三 names requests by what they really are. */
const REQUESTS = `${REQUEST}|信访、?举报、?投诉类申请`
const DISPUTES = '(?:行政)?复议(?:申请|案件|案)?|(?:行政)?诉讼(?:案件|案)?|起诉'
const DOCUMENTS = '规范性文件|规章(?!制度)'
const OTHER =
  '信访|留言|热线|工单|咨询|投诉|举报|来信|来电|来访|信箱|网民|建议|提案|议案|许可|审批|证照|案件|处罚|舆情|诉求|督办|交办|政策|文件|信息(?!公开|处理费)|稿件|意见|问题|公告|通知|会议|补贴|资助|救助|备案|年检'
const ANY = new RegExp(`(${REQUESTS})|(${DISPUTES})|(${DOCUMENTS})|(${OTHER})`, 'g')

/** The topic that words name last, or null when they name none. */
export function lastTopic(words: string): Topic | null {
  const match = [...words.matchAll(ANY)].at(-1)
  if (!match) return null
  const [, requests, disputes, documents] = match
  if (requests !== undefined) return 'requests'
  if (disputes !== undefined) return 'disputes'
  return documents === undefined ? 'other' : 'documents'
}

/** Whether words speak of the disclosure of information, so that reviews and lawsuits near them are about it. */
export function isOfDisclosure(words: string): boolean {
  return /信息公开|公开信息|公开申请|依申请|公开答复/.test(words)
}
