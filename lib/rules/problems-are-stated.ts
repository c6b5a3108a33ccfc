import { linesOf } from './evidence/own-words.ts'
import { flagWords } from './flag.ts'
import type { Rule } from './rule.ts'

const LEAST_SIGNS = 30
const NOTHING =
  /^(?:我[局委厅办镇乡县区市]|本(?:局|委|厅|办|机关|单位|部门|行政机关)|20\d\d年度?|本年度?|，)*(?:目前|暂时?|尚|均)?(?:无|没有|不存在|未发现|未存在)(?:存在|发现)?(?:的)?(?:主要|明显|突出)?(?:问题)?(?:及改进(?:情况|措施))?[。！]?$/

/** Section 五 says something: which problems there are, and what is done about them. */
export const problemsAreStated: Rule = {
  id: 'problems-are-stated',
  severity: 'error',
  check: (report) => {
    const lines = linesOf(report).filter((line) => line.part === 'problems')
    const [heading, ...passages] = lines
    if (!heading) return []
    const said = passages.map((line) => line.text).join('')
    const isNothing = said === '' || NOTHING.test(said) || !/[\p{L}\p{N}]/u.test(said)
    if (!isNothing && said.length >= LEAST_SIGNS) return []
    const first = passages[0] ?? heading
    const quoted = first.quote(0, first.text.length)
    const details = { what: isNothing ? 'nothing' : 'short', length: said.length, least: LEAST_SIGNS }
    return [flagWords('problems-are-stated', isNothing ? 'error' : 'warning', quoted, details)]
  },
}
