import { linesOf } from './evidence/own-words.ts'
import { flagWords } from './flag.ts'
import type { Rule } from './rule.ts'

/** The topics that the form asks section 一 to speak of, with other words for the same. */
const TOPICS: Readonly<Record<string, RegExp>> = {
  主动公开: /主动公开|公开(?:政府|政务|各类)?信息|发布(?:政府|政务|各类)?信息|信息.{0,6}(?:公开|发布)/,
  依申请公开: /依申请|依法申请|申请公开|公开申请|信息公开.{0,8}申请|申请.{0,8}信息/,
  政府信息管理:
    /信息管理|管理.{0,6}信息|信息.{0,12}(?:审查|审核|清理|归档|更新|存档)|保密审查|审核发布|目录|清单|台账|公文属性/,
  平台建设: /平台|网站|公众号|新媒体|微博|微信|专栏|栏目/,
  监督保障: /监督|保障|考核|培训|督查|督导|检查|评议|责任追究|问责|领导小组/,
}

/** Section 一 speaks of its five topics. */
export const fiveTopicsCovered: Rule = {
  id: 'five-topics-covered',
  severity: 'info',
  check: (report) => {
    const [heading, ...passages] = linesOf(report).filter((line) => line.part === 'overview')
    if (!heading) return []
    const said = passages.map((line) => line.text).join('\n')
    const missing = Object.keys(TOPICS).filter((topic) => !TOPICS[topic]?.test(said))
    if (missing.length === 0) return []
    return [flagWords('five-topics-covered', 'info', heading.quote(0, heading.text.length), { missing })]
  },
}
