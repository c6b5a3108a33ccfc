import type { ProseSentence } from './prose.ts'
import type { Thread } from './thread.ts'

/** A bracket that counts something beside what is being told: （2023年为107件）, （含上年结转2件）. */
export interface Aside {
  start: number
  /** Place of its closing sign. */
  end: number
  /** The thread where it opened, once it has been reached. */
  before?: Thread
}

/** 予以公开（5件） holds the very number that is told. */
const NUMBER_ALONE = /^（(?:共|计|合计|总计)?[^（）]{0,2}\d+[^\d（）]{1,2}$/

/** The brackets of a sentence that count something of their own, the outer ones where they are nested. */
export function asidesOf({ text, numbers }: Pick<ProseSentence, 'text' | 'numbers'>): Aside[] {
  return [...text.matchAll(/（[^（）]*(?:（[^（）]*）[^（）]*)*(?=）)/g)].flatMap(({ index, 0: words }): Aside[] => {
    const end = index + words.length
    const isCounting = numbers.some((it) => it.unit !== '' && it.unit !== '%' && it.start > index && it.end <= end)
    return isCounting && !NUMBER_ALONE.test(words) ? [{ start: index, end }] : []
  })
}

/** The thread after an aside: what was told before it goes on; that cases were told, and how they ended, stays. */
export function backFromAside(before: Thread, after: Thread): Thread {
  const { hasRequests, hasDisputes, cases, areCasesTold, last } = after
  // 新收5件（上年结转1件），共计6件 adds the two.
  return { ...before, hasRequests, hasDisputes, cases, areCasesTold, last: last === 'carriedIn' ? last : before.last }
}
