import { parseOrdinal } from '#lib/text/ordinal.ts'
import { hideTitles } from '#lib/text/plain.ts'
import { sentencesOf } from './evidence/own-words.ts'
import { flagWords } from './flag.ts'
import type { Rule } from './rule.ts'

const COUNTED = /(?<!第)([一二三四五六七八九十]{1,3}|\d{1,2})个?(?:大|主要)?(?:部分|方面内容)/
/** What the form's sections are called in lists, each once. */
const NAMES: readonly RegExp[] = [
  /总体情况|基本情况|概述/,
  /主动公开(?:政府)?(?:信息)?(?:的)?情况|信息主动公开/,
  /(?:收到和处理|依申请公开|申请公开|处理(?:政府)?信息公开申请)/,
  /行政复议|行政诉讼/,
  /(?:主要|存在).{0,4}问题|改进情况/,
  /其他(?:需要)?(?:报告)?(?:的)?事项|需要报告的其他/,
]
const LEAST_NAMED = 3

/** The preface's number of parts is how many it lists and how many follow. */
export const partsAreCountedRight: Rule = {
  id: 'parts-are-counted-right',
  severity: 'info',
  check: (report) => {
    for (const { part, text, quote } of sentencesOf(report)) {
      const match = part === 'preface' ? COUNTED.exec(text) : null
      const said = match ? parseOrdinal(match[1] ?? '') : null
      if (!match || said === null) continue
      const named = countNamed(text)
      // A list that ends with 等 may leave parts out, unless it names the first and the last of them.
      const isWhole = NAMES[0]?.test(text) && NAMES[5]?.test(text)
      const lists = named >= LEAST_NAMED && (isWhole || !/等[^，。]{0,6}$/.test(text.slice(0, match.index)))
      const printed = report.sections.length
      if ((!lists || said === named) && said === printed) continue
      const details = { said, named: lists ? named : null, printed }
      return [flagWords('parts-are-counted-right', 'info', quote(match.index, match.index + match[0].length), details)]
    }
    return []
  },
}

/** How many parts a list names: the form's, and others between its commas. */
function countNamed(text: string): number {
  const list = hideTitles(text)
    // 由省政府办公厅根据… names the one who reports; the list may begin with 由 as well.
    .replace(/由[^、]{2,24}?(?:根据|按照|依据|依照|编制|汇总|负责)/, '')
    .replace(
      /^.*?(?:包括|包含|分为|分成|涵盖|内容为|由|分)(?=[^。]*部分)|(?:等|共|一共|共计)?[^、；，]{0,3}个?(?:部分).*$/g,
      '',
    )
    .replace(/(?:被申请)?行政复议(?:、|和|及|，)(?:被?提起)?行政诉讼/g, '行政复议')
  const pieces = list.split(/[、；;，,：]|以及|和(?=其他)/).filter((piece) => piece.length > 2)
  const known = NAMES.filter((name) => pieces.some((piece) => name.test(piece))).length
  return known === 0 ? 0 : known + pieces.filter((piece) => !NAMES.some((name) => name.test(piece))).length
}
