import type { Report } from '#lib/report/report.ts'
import { type AllSaid, deniedBy, findAlls } from './all-phrases.ts'
import type { Claim, ClaimOfAll } from './claim.ts'
import { readDisputes } from './dispute-phrases.ts'
import { readDocuments } from './document-phrases.ts'
import { listsOutcomes } from './outcome-phrases.ts'
import { hidePaperKinds } from './paper-kinds.ts'
import { NAMES_NOTHING, type Read, type Told, type Verdict } from './phrase.ts'
import { type ProseSentence, proseOf } from './prose.ts'
import { readRequests } from './request-phrases.ts'
import { findSaidCounts, type SaidCount } from './said-counts.ts'
import { scopeOf } from './scope.ts'
import { newThread, type Thread } from './thread.ts'
import { isComparison, timeOf } from './times.ts'
import { lastTopic, type Topic } from './topics.ts'
import { findNones, type NoneSaid } from './wordless.ts'

/** What the prose of a report claims that its tables can confirm. */
export interface Claims {
  claims: readonly Claim[]
  ofAll: readonly ClaimOfAll[]
}

const KNOWN = new WeakMap<Report, Claims>()

/** The claims of a report's prose, in its order; found once for each report. */
export function findClaims(report: Report): Claims {
  const known = KNOWN.get(report)
  if (known) return known
  const search = new ClaimSearch(report)
  for (const sentence of proseOf(report)) search.read(sentence)
  const found = { claims: search.claims, ofAll: search.ofAll }
  KNOWN.set(report, found)
  return found
}

type Said = { count: SaidCount } | { none: NoneSaid } | { all: AllSaid }

/** What reviews and lawsuits are about (针对本机关答复提起的), and who decides them, makes them no part. */
const NO_REPORTER =
  /针对|关于|涉及|不服|(?:行政)?复议机关|行政机关|(?:人民)?法院|作?为(?:被申请人|被告)(?:(?:或者?|和|及|、)(?:被申请人|被告))*的?/g

/** A numbered part that begins with an outcome, （一）予以公开5件, goes on with what the line before began. */
const GOES_ON_WITH_PART =
  /^（[一二三四五六七八九十]{1,3}）(?:予以公开|部分公开|不予公开|无法提供|不予处理|其[他它]处理)/

/** Walks through the prose sentence by sentence and number by number, keeping in mind what is being told. */
class ClaimSearch {
  readonly claims: Claim[] = []
  readonly ofAll: ClaimOfAll[] = []
  private thread: Thread = newThread()
  private section = -1
  private readonly report: Report

  constructor(report: Report) {
    this.report = report
  }

  read(printed: ProseSentence): void {
    const text = hidePaperKinds(printed.text)
    const numbers = printed.numbers.filter(({ start }) => text.charAt(start) === printed.text.charAt(start))
    const sentence = { ...printed, text, numbers }
    const isNewPart = sentence.opensPart && !GOES_ON_WITH_PART.test(sentence.text)
    if (sentence.section !== this.section || isNewPart) this.thread = newThread()
    this.section = sentence.section
    this.thread.last = null
    this.thread.queue = []
    this.thread.areCasesTold = true
    this.thread.isLost = false
    this.thread.isOfCarried = false
    this.thread.scopeOfCases = 'own'
    this.thread.scopeOfRequests = 'own'
    if (sentence.opensLine) {
      this.thread.time = 'this'
      this.thread.scope = 'own'
      this.thread.hasRequests = false
      this.thread.hasDisputes = false
    }
    let from = 0
    for (const said of saidIn(sentence, this.report)) {
      const { start, end } = spanOf(said)
      const gap = sentence.text.slice(from, start)
      this.hear(gap)
      if ('count' in said) this.readCount(said.count, sentence)
      else if ('none' in said) this.readNone(said.none, gap, sentence)
      else this.readAll(said.all, gap, sentence)
      from = Math.max(from, end)
    }
    this.hear(sentence.text.slice(from))
  }

  /** Takes in what words without numbers set: topic and time. */
  private hear(words: string): void {
    this.thread.topic = lastTopic(words) ?? this.thread.topic
    this.thread.time = timeOf(words, this.report.year) ?? this.thread.time
  }

  private readCount(count: SaidCount, sentence: ProseSentence): void {
    const { thread, report } = this
    const topic = count.closes ? lastTopic(count.tail) : null
    if (topic === 'disputes' || topic === 'documents' || topic === 'requests') thread.topic = topic
    // 招生入学类33宗、教师人事类11宗 lose the thread; 从答复结果看，予以公开29宗，部分公开7宗 takes it up again.
    else if (thread.topic === null && thread.hasRequests && resumesRequests(sentence.text, count.leadStart))
      thread.topic = 'requests'
    const end = count.number.end + count.tail.length
    const told: Told = { count, thread, report, sentence: sentence.text.slice(0, end), rest: sentence.text.slice(end) }
    const verdict = readOn(thread.topic, told)
    thread.isLost = verdict === null
    if (thread.isLost) thread.topic = null
    thread.last = null
    for (const read of verdict ?? []) {
      if (count.number.isRough || isComparison(count.lead)) continue
      this.claim(read, count.number.value, false, sentence)
    }
  }

  private readNone(none: NoneSaid, gap: string, sentence: ProseSentence): void {
    // 31家收到申请，11家未收到申请 counts organs.
    if (/[\d一二两三四五六七八九十余][家个](?:单位|部门|机关)?(?:均|都)?$/.test(sentence.text.slice(0, none.start)))
      return
    const isTold = none.isNamed || this.thread.topic === none.about
    this.thread.topic = none.about === 'requests' && !isTold ? this.thread.topic : none.about
    if (!isTold) return
    const clause = gap.slice(Math.max(gap.lastIndexOf('，'), gap.lastIndexOf('；')) + 1)
    this.claim({ ...none, before: clause, ...(none.subject === 'received' ? { opens: 'all' } : {}) }, 0, true, sentence)
  }

  private readAll(all: AllSaid, gap: string, sentence: ProseSentence): void {
    const denies = deniedBy(all, this.thread, gap, sentence.text)
    const scope = all.kind === 'settled' ? this.thread.scope : this.thread.scopeOfCases
    if (!denies || this.thread.time === 'other' || scope !== 'own') return
    this.ofAll.push({ denies, ...sentence.quote(all.start, all.end) })
  }

  private claim(read: Read, value: number, isNone: boolean, sentence: ProseSentence): void {
    const { thread } = this
    thread.last = read.subject
    const before = read.about === 'disputes' ? read.before.replace(NO_REPORTER, '') : read.before
    const last = { disputes: thread.scopeOfCases, requests: thread.scopeOfRequests, documents: null }[read.about]
    const scope = (NAMES_NOTHING.test(before) ? last : null) ?? scopeOf(before, this.report)
    if (read.about === 'disputes') thread.scopeOfCases = scope
    if (read.about === 'requests') thread.scopeOfRequests = scope
    if (read.opens) thread.scope = read.opens === 'part' ? 'foreign' : scope
    if (read.about === 'requests') thread.hasRequests = true
    if (read.about === 'disputes') thread.hasDisputes = true
    const scopes = [scope, thread.scope]
    if (scopes.includes('foreign') || thread.time === 'other') return
    const { about, subject, meanings, start, end } = read
    const { section, line } = sentence
    const isAtMost = scopes.includes('maybe-part')
    this.claims.push({
      about,
      subject,
      meanings,
      value,
      isNone,
      isAtMost,
      ...sentence.quote(start, end),
      section,
      line,
    })
  }
}

/** Whether a sentence counts the outcomes of requests, and named nothing else that is answered, such as proposals. */
function resumesRequests(text: string, until: number): boolean {
  const topic = lastTopic(text.slice(0, until))
  return (topic === null || topic === 'requests') && /申请|答复|[办处]理结果/.test(text) && listsOutcomes(text)
}

/** Phrases of the topic; those of requests also where none is told, since they name it themselves. */
function readOn(topic: Topic | null, told: Told): Verdict {
  if (topic === 'disputes') return readDisputes(told)
  return topic === 'documents' ? readDocuments(told) : readRequests(told)
}

/** Everything that a sentence says of numbers, in order; a number inside 没有…申请 is not counted again. */
function saidIn(sentence: ProseSentence, report: Report): Said[] {
  const { text } = sentence
  const nones = findNones(text, report.edition)
  const alls = findAlls(text)
  const counts = findSaidCounts(sentence).filter(
    ({ number }) => !nones.some(({ start, end }) => start < number.end && number.start < end),
  )
  const all: Said[] = [
    ...counts.map((count) => ({ count })),
    ...nones.map((none) => ({ none })),
    ...alls.map((said) => ({ all: said })),
  ]
  return all.sort((one, other) => spanOf(one).start - spanOf(other).start)
}

function spanOf(said: Said): { start: number; end: number } {
  if ('count' in said) return said.count.number
  return 'none' in said ? said.none : said.all
}
