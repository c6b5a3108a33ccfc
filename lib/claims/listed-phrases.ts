import { APPLICANTS } from '#lib/form/requests.ts'
import { RESULT_GROUPS } from '#lib/form/result-groups.ts'
import { findSaidNumbers } from '#lib/text/said-numbers.ts'
import type { Meaning } from './claim.ts'
import { cellsOf, GOES_ON, type Read, readBefore, type Told, type Verdict } from './phrase.ts'
import { tableValue } from './table-values.ts'

/** Rows under a group of outcomes, by the words of the form that name no other. */
const REASONS: readonly [RegExp, string][] = [
  [/国家秘密/, 'requests.denied.stateSecret'],
  [/法律、?行政?法规禁止公开/, 'requests.denied.prohibitedByLaw'],
  [/三安全一稳定/, 'requests.denied.securityAndStability'],
  [/第三方合法权益/, 'requests.denied.thirdPartyRights'],
  [/内部事务/, 'requests.denied.internalAffairs'],
  [/过程性/, 'requests.denied.processInformation'],
  [/执法案卷/, 'requests.denied.enforcementFile'],
  [/行政查询事项/, 'requests.denied.administrativeQuery'],
  [/不掌握/, 'requests.unavailable.notHeld'],
  [/没有现成|另行制作/, 'requests.unavailable.needsCreation'],
  [/补正后.*不明确/, 'requests.unavailable.stillUnclear'],
  [/信访、?举报、?投诉/, 'requests.notProcessed.petition'],
  [/重复申请/, 'requests.notProcessed.repeated'],
  [/公开出版物/, 'requests.notProcessed.publication'],
  [/大量反复/, 'requests.notProcessed.excessive'],
  [/确认或者?重新出具/, 'requests.notProcessed.reissue'],
]
const FEWEST = 3
const OTHERS = /^(?:、|和|及|与)*其[他它](?:类型?|情形|情况|主体|组织|结果|答复)?(?:的|共|有|为|是)*$/

/** What is counted one after another, with one more: outcomes and reasons, or else applicants; nothing after anything else. */
export function listedWith(listed: readonly Meaning[], read: Read | undefined): readonly Meaning[] {
  const [meaning] = read?.meanings ?? []
  const isOfAll = meaning?.columns.includes('total') ?? true
  if (!meaning || (isOfAll && read?.subject !== 'outcome')) return []
  return listed.at(-1)?.columns.includes('total') === isOfAll ? [...listed, meaning] : [meaning]
}

/**
 * 不予公开13件（第三方合法权益4件、过程性信息6件、执法案卷3件）: the rows of a group that follow it, where the words tell of at
 * least three and those are all; fewer, or some of many, may be told of in another sense than the table's.
 */
export function readReason({ count, thread, sentence, rest, report }: Told): Verdict {
  const row = reasonIn(count.lead)
  const group = thread.listed.at(-1)?.rows[0]?.split('.', 2).join('.')
  if (row === null || thread.listed.at(-1)?.rows.length !== 1 || !row.startsWith(`${group}.`)) return null
  const told = reasonsOf(sentence + rest).filter((reason) => reason.row.startsWith(`${group}.`))
  const sum = told.reduce((all, { value }) => all + value, 0)
  const isAll = new Set(told.map((reason) => reason.row)).size === told.length && told.length >= FEWEST
  if (!isAll || tableValue(report, cellsOf([group ?? '']))?.value !== sum) return GOES_ON
  return [readBefore(count, { index: 0 }, { about: 'requests', subject: 'outcome', meanings: [cellsOf([row])] })]
}

/** The numbers of a sentence whose words name one reason. */
function reasonsOf(text: string): { row: string; value: number }[] {
  const numbers = findSaidNumbers(text).filter(({ unit }) => unit !== '')
  return numbers.flatMap(({ start, value }, at) => {
    const row = reasonIn(text.slice(numbers[at - 1]?.end ?? 0, start))
    return row === null ? [] : [{ row, value }]
  })
}

/** The one reason that words name, or null. */
function reasonIn(lead: string): string | null {
  const found = REASONS.filter(([name]) => name.test(lead))
  return found.length === 1 ? (found[0]?.[1] ?? null) : null
}

/** 予以公开4件，无法提供2件，其他1件; 自然人5件，商业企业2件，其他1件: the row or column of that name, or all that were not named. */
export function readOthers({ count, thread }: Told): Verdict {
  if (!OTHERS.test(count.lead) || thread.listed.length < 2) return null
  const rows = thread.listed.flatMap((meaning) => meaning.rows)
  const columns = [...new Set(thread.listed.flatMap((meaning) => meaning.columns))]
  const meanings = columns.includes('total') ? otherOutcomes(rows) : otherApplicants(rows, columns)
  if (meanings.length === 0) return GOES_ON
  const subject = columns.includes('total') ? 'outcome' : 'received'
  return [readBefore(count, { index: 0 }, { about: 'requests', subject, meanings })]
}

function otherOutcomes(rows: readonly string[]): Meaning[] {
  const groups = RESULT_GROUPS.map(({ id }) => id)
  if (rows.some((row) => !groups.includes(row)) || rows.includes('requests.other')) return []
  return [cellsOf(['requests.other']), cellsOf(groups.filter((group) => !rows.includes(group)))]
}

function otherApplicants(rows: readonly string[], named: readonly string[]): Meaning[] {
  const kinds = APPLICANTS.map(({ id }) => id).filter((id) => id !== 'total' && !named.includes(id))
  if (named.includes('otherOrganization')) return []
  return [...new Set(rows)].flatMap((row) => [cellsOf([row], ['otherOrganization']), cellsOf([row], kinds)])
}
