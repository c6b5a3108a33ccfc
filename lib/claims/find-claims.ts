import type { Report } from '#lib/report/report.ts'
import { type AllSaid, deniedBy } from './all-phrases.ts'
import { type Aside, asidesOf, backFromAside } from './asides.ts'
import type { Claim, ClaimOfAll, ClaimSubject } from './claim.ts'
import { readDisputes } from './dispute-phrases.ts'
import { readDocuments } from './document-phrases.ts'
import { listedWith } from './listed-phrases.ts'
import { resumesRequests } from './outcome-phrases.ts'
import { hidePaperKinds } from './paper-kinds.ts'
import { NAMES_NOTHING, type Read, type Told, type Verdict } from './phrase.ts'
import { type ProseSentence, proseOf } from './prose.ts'
import { readRequests } from './request-phrases.ts'
import type { SaidCount } from './said-counts.ts'
import { saidIn, spanOf } from './said-in.ts'
import { countsOverAll, namesAll, scopeOf } from './scope.ts'
import { tableValue } from './table-values.ts'
import { isAllTold, newThread, nextSentence, plus, type Thread } from './thread.ts'
import { isComparison, timeOf } from './times.ts'
import { lastTopic, type Topic } from './topics.ts'
import type { NoneSaid } from './wordless.ts'

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

/** What reviews and lawsuits are about (针对本机关答复提起的), and who decides them, makes them no part. */
const NO_REPORTER =
  /针对|关于|涉及|不服|(?:行政)?复议机关|行政机关|(?:人民)?法院|作?为(?:被申请人|被告)(?:(?:或者?|和|及|、)(?:被申请人|被告))*的?/g

/** （二）依申请公开情况。 */
const HEADS_REQUESTS = /^（[一二三四五六七八九十]{1,3}）[^，。；：]{0,6}(?:依申请公开|信息公开申请)/
/** Words of table 三's rows that elsewhere tell of other things. */
const ROWS = /信访、?举报、?投诉类?|(?:已获取|现成|过程性|内部事务|案卷|相关|政府)的?信息/g
/** What requests are counted in; 培训3次 is no part of them. */
const CASES = /^(?:件次|件|宗|起|例|份)$/
/** Subjects that tell of all requests. */
const IN_ALL: ReadonlySet<ClaimSubject> = new Set(['received', 'handled', 'settled'])

/** Smaller numbers may be the same by chance. */
const LEAST_SURE = 10

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
    if (sentence.section !== this.section || isNewPart)
      this.thread = newThread(isNewPart && HEADS_REQUESTS.test(sentence.text))
    this.section = sentence.section
    this.thread = nextSentence(this.thread, sentence.opensLine)
    const asides = asidesOf(sentence)
    let from = 0
    for (const said of saidIn(sentence, this.report)) {
      const { start, end } = spanOf(said)
      const gap = sentence.text.slice(from, start)
      this.hearTo(sentence.text, from, start, asides)
      if ('count' in said) this.readCount(said.count, sentence)
      else if ('none' in said) this.readNone(said.none, gap, sentence)
      else this.readAll(said.all, gap, sentence)
      from = Math.max(from, end)
    }
    this.hearTo(sentence.text, from, sentence.text.length, asides)
  }

  /** Hears a stretch of the sentence; what an aside set ends with it: 95件，同比下降（2023年为107件），其中…. */
  private hearTo(text: string, from: number, to: number, asides: readonly Aside[]): void {
    let at = from
    const turns = asides
      .flatMap((aside) => [
        { place: aside.start, aside },
        { place: aside.end, aside },
      ])
      .filter(({ place }) => place >= from && place < to)
      .sort((one, other) => one.place - other.place)
    for (const { place, aside } of turns) {
      this.hear(text.slice(at, place))
      at = place
      if (place === aside.start) aside.before = { ...this.thread }
      else if (aside.before) this.thread = backFromAside(aside.before, this.thread)
    }
    this.hear(text.slice(at, to))
  }

  /** Takes in what words without numbers set: topic and time. */
  private hear(words: string): void {
    const own = this.thread.topic === 'requests' ? words.replace(ROWS, '') : words
    this.thread.topic = lastTopic(own) ?? this.thread.topic
    this.thread.time = timeOf(words, this.report.year) ?? this.thread.time
  }

  private readCount(count: SaidCount, sentence: ProseSentence): void {
    const { thread, report } = this
    const topic = count.closes ? lastTopic(count.tail) : null
    if (topic === 'disputes' || topic === 'documents' || topic === 'requests') thread.topic = topic
    // 51件，涉及网贷的29件、典当的22件 come to all that were told, so they are parts of them.
    else if (thread.topic === null && thread.hasRequests && isAllTold(thread)) thread.topic = 'requests'
    // 招生入学类33宗、教师人事类11宗 lose the thread; 从答复结果看，予以公开29宗，部分公开7宗 takes it up again.
    else if (thread.topic === null && thread.hasRequests && resumesRequests(sentence.text, count.leadStart))
      thread.topic = 'requests'
    const end = count.number.end + count.tail.length
    const told: Told = { count, thread, report, sentence: sentence.text.slice(0, end), rest: sentence.text.slice(end) }
    // 热线工单7件 is no part of seven requests.
    if (thread.topic !== null && thread.topic !== 'requests') thread.parts = null
    const verdict = readOn(thread.topic, told)
    thread.isLost = verdict === null
    if (thread.isLost) thread.topic = null
    thread.last = null
    if (count.number.isRough || isComparison(count.lead)) return
    for (const read of verdict ?? []) this.claim(read, count.number.value, false, sentence)
    this.addUp(verdict, count.number)
  }

  /** Keeps what was told in all, and what its parts come to. */
  private addUp(verdict: Verdict, { value, unit }: SaidCount['number']): void {
    const { thread } = this
    const [read] = verdict ?? []
    const isOfSome = read === undefined || read.meanings.every(({ columns }) => !columns.includes('total'))
    thread.listed = listedWith(thread.listed, read)
    if (read) thread.hasClaim = true
    thread.part = read === undefined && CASES.test(unit) ? value : null
    thread.parts = isOfSome ? plus(thread.parts, value) : 0
    if (!read || isOfSome || !IN_ALL.has(read.subject)) return
    thread.wholes = [...thread.wholes, value]
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
    // 办结28件，结转3件。上述申请均按期办结: the words know of those that were not.
    if (all.kind === 'settled' && this.thread.hasCarriedOut) return
    this.ofAll.push({ denies, ...sentence.quote(all.start, all.end) })
  }

  private claim(read: Read, value: number, isNone: boolean, sentence: ProseSentence): void {
    const { thread } = this
    thread.last = read.subject
    const before = read.about === 'disputes' ? read.before.replace(NO_REPORTER, '') : read.before
    const last = { disputes: thread.scopeOfCases, requests: thread.scopeOfRequests, documents: null }[read.about]
    const known = (NAMES_NOTHING.test(before) ? last : null) ?? scopeOf(before, this.report)
    const scope = known === 'foreign' && this.isWhole(read, value) ? 'own' : known
    if (read.about === 'disputes') thread.scopeOfCases = scope
    if (read.about === 'requests') thread.scopeOfRequests = scope
    if (read.opens) thread.scope = read.opens === 'part' ? 'foreign' : scope
    if (read.about === 'requests') thread.hasRequests = true
    if (/^carried(?:Out)?$/.test(read.subject) && value > 0) thread.hasCarriedOut = true
    if (read.about === 'disputes') thread.hasDisputes = true
    // 县市办理314件。全州行政复议30件: whose requests were told of does not matter to cases of all.
    const isOfAll =
      read.about === 'disputes' &&
      scope === 'own' &&
      (namesAll(before) || (thread.areCasesOfAll && NAMES_NOTHING.test(before)))
    if (read.about === 'disputes') thread.areCasesOfAll = isOfAll
    const scopes = isOfAll ? [scope] : [scope, thread.scope]
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

  /**
   * Whether what seems a part of the requests (支队及各大队收到74件) comes to all that the table counts; what is counted over a
   * whole city only happens to be as many.
   */
  private isWhole({ about, subject, meanings: [meaning], before }: Read, value: number): boolean {
    if (countsOverAll(before)) return false
    if (about !== 'requests' || !IN_ALL.has(subject) || value < LEAST_SURE || !meaning) return false
    return meaning.columns.includes('total') && tableValue(this.report, meaning)?.value === value
  }
}

/** Phrases of the topic; those of requests also where none is told, since they name it themselves. */
function readOn(topic: Topic | null, told: Told): Verdict {
  if (topic === 'disputes') return readDisputes(told)
  return topic === 'documents' ? readDocuments(told) : readRequests(told)
}
