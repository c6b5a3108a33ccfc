import type { Finding } from '#lib/report/finding.ts'
import { hideTitles } from '#lib/text/plain.ts'
import { findYears, type NamedYear } from '#lib/text/years.ts'
import { type OwnWords, sentencesOf } from './evidence/own-words.ts'
import { settledYear } from './evidence/settled-year.ts'
import { periodsIn } from './evidence/stated-periods.ts'
import { isTimeOfWork } from './evidence/time-of-work.ts'
import { flagWords } from './flag.ts'
import type { Rule } from './rule.ts'

/** Sentences that tell how things came to be. */
const HISTORY =
  /机构改革|组建|挂牌|划转|更名|成立于|始建|原[省市县区]?[^，。；]{2,8}[局委办]|修订后的|新修订|国务院(?:公布|颁布|修订)/
/** Near the year: what is of that year though it was published in this one, or last year by another name. */
const NEAR_OTHER =
  /^[^。；]{0,20}?(?:预算|决算|三公|年度报告|年报|(?<![较比同于])(?:上一?年度?|去年度?)(?!结转|转结|未办结|同期|相比|[增减多少])|往年)/
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
      sentence.part === 'preface' || periodsIn(sentence).length > 0 ? [] : (checkSentence(sentence, year) ?? []),
    )
  },
}

function checkSentence({ part, text, quote }: OwnWords, year: number): Finding | null {
  const own = hideTitles(text).replace(/“[^”]*”/g, (words) => '□'.repeat(words.length))
  const named = findYears(own)
  if (named.some((it) => it.year === year) || HISTORY.test(own)) return null
  const wrong = named.find(
    (it) => isTimeOfWork(own, it) && !NEAR_OTHER.test(own.slice(it.end)) && isTooFar(it, year, own, part),
  )
  if (!wrong) return null
  const clause = /^度?，?[^，。；！？]{0,40}/.exec(own.slice(wrong.end))?.[0] ?? ''
  const details = { said: wrong.year, year }
  return flagWords('text-fits-this-year', 'warning', quote(wrong.start, wrong.end + clause.length), details)
}

/** A year before the report's, not so far back as to be history; or one after it that is neither a plan nor its first weeks. */
function isTooFar({ year: said, end }: NamedYear, year: number, text: string, part: OwnWords['part']): boolean {
  if (said < year) return said >= year - FARTHEST_BACK
  const isFirstWeeks = said === year + 1 && /^[1-3]月/.test(text.slice(end))
  return part !== 'problems' && said === year + 1 && !isFirstWeeks && !PLAN.test(text)
}
