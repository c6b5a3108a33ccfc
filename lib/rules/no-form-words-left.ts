import type { Severity } from '#lib/report/finding.ts'
import { linesOf } from './evidence/own-words.ts'
import { flagWords } from './flag.ts'
import type { Rule } from './rule.ts'

/** Words of the form, or signs that hold a place in it, which a writer replaces. */
const LEFT_OVER: readonly RegExp[] = [
  /[（〔](?:请|此处|这里)?(?:文字描述|文字说明|文字叙述|具体内容|填写说明|二级标题|略述)[^（）〔〕]{0,12}[）〕]/g,
  /[（〔](?:请|此处|该部分|本部分)[^（）〔〕]{0,30}?(?:填写|描述|说明|补充|填报|列明)[^（）〔〕]{0,20}[）〕]/g,
  /[（〔](?:单位|机关|部门|行政机关)(?:名称|全称)[）〕]/g,
  /填表说明|填报说明|此处填写|请在此填写/g,
  /20(?:X{1,2}|×{1,2}|x{2}|\*{2}|_{2,}|□{2})年/g,
  /(?<![A-Za-z0-9./@_“"-])X{2,}(?![A-Za-z0-9./@_-])/g,
  /(?<![\d×X])×{2,}(?![\d×X])/g,
  /(?<![张王李赵刘陈杨黄周吴孙徐马朱胡郭何林高罗])某某(?=[省市县区镇乡局委厅]|单位|机关|部门)|[○〇]{2,}(?=[省市县区镇乡局委厅]|单位|机关|部门)/g,
  /_{3,}|＿{3,}/g,
]
const HEAD_OF_ATTACHMENT = /^附件[一二三四五六七八九十\d]{0,2}：?/

/** Nothing of the form's own instructions is left in the report. */
export const noFormWordsLeft: Rule = {
  id: 'no-form-words-left',
  severity: 'warning',
  check: (report) =>
    linesOf(report).flatMap((line) => {
      const flag = (severity: Severity, start: number, end: number) =>
        flagWords('no-form-words-left', severity, line.quote(start, end), {
          what: severity === 'info' ? 'attachment' : 'form',
        })
      const left = LEFT_OVER.flatMap((pattern) => [...line.text.matchAll(pattern)])
      const spans = left.map((match): [number, number] => [match.index, match.index + match[0].length])
      const own = spans.filter(([start], at) => !spans.slice(0, at).some(([from, to]) => start >= from && start < to))
      const head = line.part === 'preface' || line.part === 'title' ? HEAD_OF_ATTACHMENT.exec(line.text) : null
      const isHead = head && (line.part === 'title' || head[0].length === line.text.length)
      return [
        ...(isHead ? [flag('info', 0, head[0].length)] : []),
        ...own.map(([start, end]) => flag('warning', start, end)),
      ]
    }),
}
