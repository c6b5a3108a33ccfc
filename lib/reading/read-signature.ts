import type { Section, Signature } from '#lib/report/report.ts'
import { findDate } from '#lib/text/dates.ts'
import { isOrganName } from '#lib/text/organ-name.ts'

/** Lines of a portal that follow a report's end. */
const FURNITURE =
  /^(?:上一[篇条]|下一[篇条]|打印|关闭|分享|扫一扫|版权所有|主办|承办|网站标识码|相关(?:文章|链接|附件)|责任编辑|信息来源|来源[：:]|【|\[?打印|返回顶部|附件[：:]?$|收藏|字体|ICP|网站地图)/

/** A report's last section without its signature and the portal's own lines, and the signature itself. */
export interface SignedSections {
  sections: Section[]
  signature: Signature | null
}

/** Takes organ and date at the end of the last section apart from its words. */
export function takeSignature(sections: readonly Section[]): SignedSections {
  const last = sections.at(-1)
  if (!last) return { sections: [...sections], signature: null }
  const furniture = last.passages.findIndex((passage) => FURNITURE.test(passage.text))
  const passages = furniture >= 0 ? last.passages.slice(0, furniture) : last.passages
  const from = Math.max(0, passages.length - 4)
  let organ: string | null = null
  let date: string | null = null
  let start = passages.length
  for (let at = passages.length - 1; at >= from; at--) {
    const text = passages[at]?.text.replace(/\s/g, '') ?? ''
    const dateOnly = text.length <= 24 ? findDate(text) : null
    const named = text.replace(/[（(]?(?:盖章|印章|公章)[）)]?/, '').replace(/(?:19|20)\d{2}年\d{1,2}月\d{1,2}日$/, '')
    if (dateOnly && (isOrganName(named) || /^[\d年月日\-/.一二三四五六七八九十〇○零]+$/.test(text))) date ??= dateOnly
    else if (!isOrganName(text)) break
    if (isOrganName(named)) organ ??= named
    start = at
  }
  const ref = passages[start]?.ref
  const kept = passages.slice(0, start)
  return {
    sections: [...sections.slice(0, -1), { ...last, passages: kept }],
    signature: ref === undefined ? null : { organ, date, ref },
  }
}
