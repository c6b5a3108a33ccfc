import { linesOf } from './evidence/own-words.ts'
import { flagWords } from './flag.ts'
import type { Rule } from './rule.ts'

const MENTION = /《([^《》]{0,24}条例)》|中华人民共和国政府信息公开条例/g
const FULL = '中华人民共和国政府信息公开条例'
const SHORT = /^(?:新修订的?)?(?:中华人民共和国)?(?:政府)?(?:信息公开)?条例$/
const EXPLAINED = /^》?（[^（）]{0,40}(?:简称|下称)/

/** The first time the regulation is named, its name is full, or the short one is introduced by （以下简称…）. */
export const lawNameIsFull: Rule = {
  id: 'law-name-is-full',
  severity: 'info',
  check: (report) => {
    for (const line of linesOf(report)) {
      for (const match of line.text.matchAll(MENTION)) {
        const name = match[1] ?? match[0]
        if (!SHORT.test(name)) continue
        const end = match.index + match[0].length
        if (name === FULL || EXPLAINED.test(line.text.slice(end))) return []
        return [flagWords('law-name-is-full', 'info', line.quote(match.index, end), { name })]
      }
    }
    return []
  },
}
