import type { Section, Signature } from '#lib/report/report.ts'
import { findDate } from '#lib/text/dates.ts'
import { isOrganName } from '#lib/text/organ-name.ts'
import { plainOf } from '#lib/text/plain.ts'

/** Lines of a portal that follow a report's end. */
const FURNITURE = [
  /^(?:[【[〔]?(?:打印(?:本页|此页)?|关闭(?:窗口|本页)?|返回(?:顶部|上页)?|收藏|纠错)[】\]〕]?)+$/,
  /^(?:上一[篇条页]|下一[篇条页]|分享到|扫一扫|版权所有|网站标识码|网站地图|返回顶部|相关(?:文章|链接|附件|阅读)|推荐阅读|.{0,4}ICP备)/,
  /^(?:主办|承办|主办单位|技术支持|责任编辑|编辑|信息来源|文章来源|来源|附件|作者|浏览次数|点击数|字体)：/,
]
const SEAL = /（?(?:盖章|印章|公章)）?/
const DATE_ALONE =
  /^(?:\d{4}[年\-/.]\d{1,2}[月\-/.]\d{1,2}日?|[一二][一二三四五六七八九〇零○]{3}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日)$/
const DATE_AT_END = /(?:\d{4}[年\-/.]\d{1,2}[月\-/.]\d{1,2}日?)$/
/** A signature stands in the last so many lines. */
const MOST_LINES = 4

/** A report's sections, the last one without its signature and the portal's own lines, and the signature itself. */
export interface SignedSections {
  sections: Section[]
  signature: Signature | null
}

/** Takes organ and date at the end of the last section apart from its words. */
export function takeSignature(sections: readonly Section[]): SignedSections {
  const last = sections.at(-1)
  if (!last) return { sections: [...sections], signature: null }
  const lines = last.passages.map((passage) => plainOf(passage.text).text)
  const furniture = lines.findIndex((line) => FURNITURE.some((pattern) => pattern.test(line)))
  const end = furniture >= 0 ? furniture : lines.length
  let organ: string | null = null
  let date: string | null = null
  let start = end
  while (start > 0 && start > end - MOST_LINES) {
    const signed = readLine(lines[start - 1] ?? '')
    if (!signed || (signed.organ !== null && organ !== null) || (signed.date !== null && date !== null)) break
    organ ??= signed.organ
    date ??= signed.date
    start--
  }
  const kept = { ...last, passages: last.passages.slice(0, start) }
  const ref = last.passages[start]?.ref
  return {
    sections: [...sections.slice(0, -1), kept],
    signature: start === end || ref === undefined ? null : { organ, date, ref },
  }
}

/** What a line signs: an organ, a date, or both; null when it says anything else. */
function readLine(line: string): { organ: string | null; date: string | null } | null {
  const bare = line.replace(SEAL, '')
  if (DATE_ALONE.test(bare)) return { organ: null, date: findDate(bare) }
  const named = bare.replace(DATE_AT_END, '')
  if (!isOrganName(named)) return null
  return { organ: named, date: named === bare ? null : findDate(bare.slice(named.length)) }
}
