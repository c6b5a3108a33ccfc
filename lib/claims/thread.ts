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
  /** Whether this sentence tells of what last year left (上年结转的2件申请，1件予以公开), until it tells of all. */
  isOfCarried: boolean
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
  /** Verb and kinds of the last documents told: 制定, 规章和规范性文件. */
  verb: string
  kinds: string
  /** What the next numbers are, where words named several things before their numbers: 分别为. */
  queue: readonly Meaning[]
}

/** The thread at the beginning of a part. */
export function newThread(): Thread {
  return {
    topic: null,
    time: 'this',
    scope: 'own',
    isLost: false,
    hasRequests: false,
    hasDisputes: false,
    isOfCarried: false,
    last: null,
    cases: [],
    areCasesTold: true,
    scopeOfRequests: 'own',
    scopeOfCases: 'own',
    verb: '',
    kinds: '',
    queue: [],
  }
}
