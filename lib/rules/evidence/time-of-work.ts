import type { NamedYear } from '#lib/text/years.ts'

/** A year opens a clause, as the time of what is told: 2019年，…; 截至2019年12月底，… */
const OPENS_CLAUSE =
  /(?:^(?:（[一二三四五六七八九十\d]{1,3}）|\d{1,2}[.、．）]|[①-⑳]|[一二三四五六七八九十]是|第[一二三四五六七八九十]，?)?|[，；：！？”])(?:在|于|截至|截止|截止到|至|到)?$/
/** Words after the year that make it a beginning, an end, a span, a part of what something is called, or one of several numbers (2023年440件). */
const NOT_THE_TIME =
  /^度?(?:为|是|约)?[\d,]+[万余多]?[件条个份项次家人]|^(?:度)?(?:以来|起|开始|来|至|到|[—－–~～―-]|、|和|与|及|以前|之前|之后|以后|前|后|的)|^(?:\d{1,2}月)?(?:\d{1,2}日)?(?:起|以来|开始|至|到|[—－–~～―-]|正式施行|施行|实施)|^[^，。；]{0,8}以来/
/** What is a thing of that year, though this year's work was about it. */
const THING_OF_YEAR =
  /^度?[^，。；]{0,16}?(?:年报|年度报告|预算|决算|预决算|三公|考核|评估|测评|评比|评选|评议|审计|绩效|结转|遗留|反馈|整改|(?:修订|修正|颁布|公布|印发|出台|制定|发布|下发)的)/
/** 2019年，条例修订公布: the year of a law. */
const LAW_OF_YEAR = /^[^。；]{0,14}(?:条例|法|办法|□)[^，。；]{0,8}(?:修订|修正|施行|实施|颁布|公布|生效)/

/** Whether a year that a sentence (titles hidden) names is the time at which something was done. */
export function isTimeOfWork(text: string, { start, end }: NamedYear): boolean {
  const after = text.slice(end)
  const isOther = NOT_THE_TIME.test(after) || THING_OF_YEAR.test(after) || LAW_OF_YEAR.test(after)
  return OPENS_CLAUSE.test(text.slice(0, start)) && !isOther
}
