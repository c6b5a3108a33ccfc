import type { Report } from '#lib/report/report.ts'
import type { Span } from '#lib/text/sentences.ts'
import { type ProseSentence, proseOf } from './prose.ts'
import { isOfAnotherTime } from './scope.ts'

/** Words that claim something of every request, review or lawsuit, and the cells that must be 0 for it. */
export interface ClaimOfAll {
  rows: readonly string[]
  column: string
  quote: string
  place: Span
}

const LITIGATION = ['disputes.directLitigation', 'disputes.litigationAfterReview']

interface Shape {
  shape: RegExp
  topic: RegExp
  notAbout: RegExp
  rows: readonly string[]
  column: string
}

const REQUESTS = /(?:信息公开|依申请公开|公开)[^。]{0,30}申请|申请[^。]{0,12}公开/
const OTHER_TOPICS = /建议|提案|信访|留言|热线|咨询|投诉|来信|复议|诉讼|人大|政协|工单|督办|许可|审批/

const SHAPES: readonly Shape[] = [
  {
    shape:
      /(?:已|均|全部|均已|已全部|全部已)(?:按时|按期|依法|按规定|及时|在规定时限内|在法定期限内)*(?:办结|答复完毕|办理完毕)|(?:办结|答复)率(?:为|达到?|均为|均达)?\s*100\s*[%％]/g,
    topic: REQUESTS,
    notAbout: OTHER_TOPICS,
    rows: ['requests.carriedOut'],
    column: 'total',
  },
  {
    shape: /(?:均|全部)(?:获|被|予以|得到)?维持/g,
    topic: /复议/,
    notAbout: /诉讼/,
    rows: ['disputes.review'],
    column: 'corrected',
  },
  {
    shape: /零败诉|(?:均|全部)(?:获得?)?胜诉|无败诉|没有败诉/g,
    topic: /诉讼|败诉|胜诉/,
    notAbout: /备案/,
    rows: LITIGATION,
    column: 'corrected',
  },
  { shape: /(?:均已|已全部|全部)审结/g, topic: /复议/, notAbout: /诉讼/, rows: ['disputes.review'], column: 'pending' },
]

/** The claims of the prose that hold of all: 全部办结, 均获维持, 零败诉. */
export function findClaimsOfAll(report: Report): ClaimOfAll[] {
  return proseOf(report).flatMap((sentence) => SHAPES.flatMap((shape) => claimsOf(sentence, shape, report)))
}

function claimsOf(
  sentence: ProseSentence,
  { shape, topic, notAbout, rows, column }: Shape,
  report: Report,
): ClaimOfAll[] {
  const { text } = sentence
  return [...text.matchAll(shape)].flatMap((match) => {
    const start = match.index
    const end = start + match[0].length
    const before = text.slice(Math.max(0, start - 40), start)
    const own = before.slice(Math.max(before.lastIndexOf('；'), before.lastIndexOf('。')) + 1)
    if (!topic.test(own + match[0]) || notAbout.test(own) || isOfAnotherTime(own, report.year)) return []
    return [{ rows, column, quote: text.slice(start, end), place: sentence.spanOf(start, end) }]
  })
}
