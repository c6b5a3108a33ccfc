import type { Meaning } from './claim.ts'
import { LITIGATION, REVIEW } from './dispute-phrases.ts'
import { cellsOf } from './phrase.ts'
import { isPart, type Thread } from './thread.ts'

/** Words that hold of all cases, found in a sentence: 全部办结, 均获维持, 零败诉. */
export interface AllSaid {
  start: number
  end: number
  kind: 'settled' | 'upheld' | 'not-lost' | 'decided'
}

const SHAPES: readonly [AllSaid['kind'], RegExp][] = [
  [
    'settled',
    /(?:(?<!平)均已|(?<!平)均|已全部|全部已?)(?:按时|按期|如期|依法|按规定|及时|规范|在规定时限内|在法定期限内)*(?:办结|答复完毕|办理完毕|答复)(?!率)|(?<!按期|按时|及时|如期|限时|法定|到期)(?:办结|答复)率(?:为|均为|达到?|均达|是)?100%/g,
  ],
  ['upheld', /(?:均|全部)(?:获得?|被|予以|得到|判决|裁定|结果)*维持/g],
  ['not-lost', /零败诉(?!目标)|无败诉|没有败诉|(?:均|全部)(?:已|获得?)*胜诉/g],
  ['decided', /(?:均已|已全部|全部)审结/g],
]
/** Words that take some out of all, before or after. */
const EXCEPT = /除(?!了)|其余|结转|到期|未到期|尚在|正在办理|应当?(?:办结|答复)/
const AIMED = /确保|努力|争取|力争|目标|要求|应当|必须/

/** The places of a sentence that claim something of all. */
export function findAlls(text: string): AllSaid[] {
  return SHAPES.flatMap(([kind, shape]) =>
    [...text.matchAll(shape)].map((match) => ({ kind, start: match.index, end: match.index + match[0].length })),
  )
}

/**
 * The cells that such words deny, by what was told before them; null where they may speak of something else, or only of
 * some. `clause` is what stands before them since the last number, `sentence` all of it.
 */
export function deniedBy({ kind }: AllSaid, thread: Thread, clause: string, sentence: string): Meaning | null {
  if (AIMED.test(clause)) return null
  if (kind === 'settled') {
    const isOfSome = EXCEPT.test(sentence) || thread.last === 'carriedIn' || thread.last === 'outcome' || isPart(thread)
    return thread.topic === 'requests' && !isOfSome ? cellsOf(['requests.carriedOut']) : null
  }
  const rows = thread.cases.length > 0 ? thread.cases.flatMap((cases) => cases.rows) : rowsNamed(clause)
  if (kind === 'not-lost') return cellsOf(LITIGATION, ['corrected'])
  if (thread.topic !== 'disputes' || rows.length === 0) return null
  if (kind === 'decided') return cellsOf(rows, ['pending'])
  return cellsOf(rows, /审结的?/.test(clause) ? ['corrected'] : ['corrected', 'pending'])
}

function rowsNamed(clause: string): readonly string[] {
  return [...(/复议/.test(clause) ? REVIEW : []), ...(/诉讼/.test(clause) ? LITIGATION : [])]
}
