import type { RankBy, Spread } from '#lib/comparison/ranked.ts'
import { GROUP_WORDS } from './group-words.ts'
import type { Language } from './language.ts'
import { sayMeasured } from './say-measure.ts'

/** A group's middle and spread in one line: 中位数 48.4%，四分位 41.2% 与 55.0%，最低 … */
export function saySpread(
  { median, lowerQuartile, upperQuartile, least, greatest }: Spread,
  by: RankBy,
  language: Language,
): string {
  // A mean of counts may have many places; one is enough to read it.
  const say = (value: number) => sayMeasured(by.kind === 'rate' ? value : Math.round(value * 10) / 10, by, language)
  return GROUP_WORDS[language].spread(say(median), say(lowerQuartile), say(upperQuartile), say(least), say(greatest))
}
