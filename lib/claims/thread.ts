import type { ClaimSubject, Meaning } from './claim.ts'
import type { Scope } from './scope.ts'
import type { Time } from './times.ts'
import type { Topic } from './topics.ts'

/** What prose is telling of while numbers follow one another without naming it again. */
export interface Thread {
  /** null once a number came that nothing is known of: what follows may count the same unknown thing. */
  topic: Topic | null
  time: Time
  /** Whose numbers are told: the organ's, a part of them (what came by mail), or perhaps a part (what one office received). */
  scope: Scope
  /** Whether nothing is known of the number before in this sentence, nor so of one that 、 joins to it. */
  isLost: boolean
  /** Whether requests were told of in this line. */
  hasRequests: boolean
  /** Whether reviews or lawsuits over disclosure were told of in this line. */
  hasDisputes: boolean
  /** Whether this part told of requests that were carried on to the next year. */
  hasCarriedOut: boolean
  /** Whether the part is headed 依申请公开: each of its lines begins with requests. */
  isOfRequests: boolean
  /** Whether this sentence tells of what last year left (上年结转的2件申请，1件予以公开) or of other ones, until it tells of all. */
  isOfSome: boolean
  /** Whether this sentence tells what those answered were made up of. */
  isOfSettled: boolean
  /** What the last number claimed, null when it claimed nothing. */
  last: ClaimSubject | null
  /** Reviews and lawsuits told together, whose outcomes may follow. */
  cases: readonly Meaning[]
  /** Whether the next reviews or lawsuits begin anew: an outcome or the end of the sentence came after the last. */
  areCasesTold: boolean
  /** Whose requests this sentence told of last, where it goes on without saying so: 各县办结905件，结转20件. */
  scopeOfRequests: Scope
  /** Whose reviews and lawsuits this sentence tells of. */
  scopeOfCases: Scope
  /** Whether these are said to be all there were, whoever's requests were told of before. */
  areCasesOfAll: boolean
  /** Verb and kinds of the last documents told: 制定, 规章和规范性文件. */
  verb: string
  kinds: string
  /** Whether 一 alone was told, apart from what last year left: 新收60件，上年结转1件. */
  isOfNew: boolean
  /** How many requests this line told of in all. */
  wholes: readonly number[]
  /** Whether a number of this sentence claimed something. */
  hasClaim: boolean
  /** The last number of this sentence where it claimed nothing: 对3件申请, of which 其中1件不予公开 tells. */
  part: number | null
  /** What the numbers since then come to that may be parts of it; null once something else was counted. */
  parts: number | null
  /** The outcomes, reasons or applicants counted one after another in this sentence. */
  listed: readonly Meaning[]
  /** What the next numbers are, where words named several things before their numbers: 分别为. */
  queue: readonly Meaning[]
}

/** What a new sentence begins with, whatever the one before it told. */
const SENTENCE = {
  isLost: false,
  isOfSome: false,
  isOfSettled: false,
  last: null,
  areCasesTold: true,
  scopeOfRequests: 'own',
  scopeOfCases: 'own',
  areCasesOfAll: false,
  isOfNew: false,
  hasClaim: false,
  part: null,
  listed: [],
  queue: [],
} as const satisfies Partial<Thread>

/** What a new line begins with besides. */
const LINE = {
  time: 'this',
  scope: 'own',
  hasRequests: false,
  hasDisputes: false,
  wholes: [],
  parts: 0,
} as const satisfies Partial<Thread>

/** The thread at the beginning of a part, which is headed 依申请公开 or not. */
export function newThread(isOfRequests = false): Thread {
  return {
    ...SENTENCE,
    ...LINE,
    topic: null,
    hasCarriedOut: false,
    isOfRequests,
    cases: [],
    verb: '',
    kinds: '',
  }
}

/** The thread at the beginning of a sentence that goes on in a part, on a line of its own or not. */
export function nextSentence(thread: Thread, opensLine: boolean): Thread {
  if (!opensLine) return { ...thread, ...SENTENCE }
  return { ...thread, ...SENTENCE, ...LINE, topic: thread.isOfRequests ? 'requests' : thread.topic }
}

/** Whether the last number was a part, and no last one of several that come to all: 网络6件、信函7件 of 13件. */
export function isPart(thread: Thread): boolean {
  return thread.part !== null && !isAllTold(thread)
}

/** Whether the numbers since all requests were told of come to them, with one more if it is given. */
export function isAllTold({ parts, wholes }: Thread, more = 0): boolean {
  return parts !== null && wholes.includes(parts + more)
}

/** What parts come to with one more; null stays null. */
export function plus(parts: number | null, value: number): number | null {
  return parts === null ? null : parts + value
}
