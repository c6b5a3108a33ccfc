import type { Finding } from '#lib/report/finding.ts'
import { hideTitles } from '#lib/text/plain.ts'
import { findYears, type NamedYear } from '#lib/text/years.ts'
import { type OwnWords, sentencesOf } from './evidence/own-words.ts'
import { settledYear } from './evidence/settled-year.ts'
import { flagWords } from './flag.ts'
import type { Rule } from './rule.ts'

/** A year opens a clause, as the time of what is told: 2019年，…; 截至2019年12月底，… */
const OPENS_CLAUSE =
  /(?:^(?:（[一二三四五六七八九十\d]{1,3}）|\d{1,2}[.、．）]|[①-⑳]|[一二三四五六七八九十]是|第[一二三四五六七八九十]，?)?|[，；：！？”])(?:在|于|截至|截止|截止到|至|到)?$/
/** Words after the year that make it a beginning, an end, a span, or a part of what something is called. */
const NOT_THE_TIME =
  /^(?:度)?(?:以来|起|开始|来|至|到|[—－–~～―-]|、|和|与|及|以前|之前|之后|以后|前|后|的)|^(?:\d{1,2}月)?(?:\d{1,2}日)?(?:起|以来|开始|至|到|[—－–~～―-]|正式施行|施行|实施)/
/** What is a thing of that year, though this year's work was about it. */
const THING_OF_YEAR =
  /^度?[^，。；]{0,16}?(?:年报|年度报告|预算|决算|预决算|三公|考核|评估|测评|评比|评选|评议|审计|绩效|结转|遗留|反馈|整改|修订|修正|颁布|公布的|印发的|出台的|制定的|发布的|下发的)/
const OTHER_TIME =
  /上年|去年|上一年|往年|历年|预算|决算|预决算|年度报告|年报|机构改革|组建|挂牌|划转|更名|成立于|始建|统计期限|统计时间|以来.{0,4}首次/
const PLAN = /下一步|今后|将|计划|拟|力争|争取|继续|进一步|打算|目标|规划|展望|安排|思路|要点/
/** Further back than this it is history that is told. */
const FARTHEST_BACK = 3

/** A sentence about work done carries the report's year. */
export const textFitsThisYear: Rule = {
  id: 'text-fits-this-year',
  severity: 'warning',
  check: (report) => {
    const { year } = settledYear(report)
    if (year === null) return []
    return sentencesOf(report).flatMap((sentence) =>
      sentence.part === 'preface' ? [] : (checkSentence(sentence, year) ?? []),
    )
  },
}

function checkSentence({ part, text, quote }: OwnWords, year: number): Finding | null {
  const own = hideTitles(text).replace(/“[^”]*”/g, (words) => '□'.repeat(words.length))
  const named = findYears(own)
  if (named.some((it) => it.year === year) || OTHER_TIME.test(own)) return null
  const wrong = named.find((it) => isTimeOfWork(own, it) && isTooFar(it, year, own, part))
  if (!wrong) return null
  const clause = /^[^，。；！？]{0,40}/.exec(own.slice(wrong.end))?.[0] ?? ''
  const details = { said: wrong.year, year }
  return flagWords('text-fits-this-year', 'warning', quote(wrong.start, wrong.end + clause.length), details)
}

function isTimeOfWork(text: string, { start, end }: NamedYear): boolean {
  const after = text.slice(end)
  return OPENS_CLAUSE.test(text.slice(0, start)) && !NOT_THE_TIME.test(after) && !THING_OF_YEAR.test(after)
}

/** A year before the report's, not so far back as to be history; or one after it that is neither a plan nor its first weeks. */
function isTooFar({ year: said, end }: NamedYear, year: number, text: string, part: OwnWords['part']): boolean {
  if (said < year) return said >= year - FARTHEST_BACK
  const isFirstWeeks = said === year + 1 && /^[1-3]月/.test(text.slice(end))
  return part !== 'problems' && said === year + 1 && !isFirstWeeks && !PLAN.test(text)
}
