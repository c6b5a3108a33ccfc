import type { Edition } from '#lib/form/form.ts'
import type { DraftOrgan } from '#tests/generate/drafts.ts'

/** An authority with the figures of one year, as totals; the form's other cells follow from them. */
export interface Authority {
  organ: DraftOrgan
  year: number
  edition: Edition
  /** 一、本年新收 by the six kinds of applicants. */
  received: readonly number[]
  carriedIn: number
  carriedOut: number
  /** Result rows without `requests.`, and their 总计. */
  results: Readonly<Record<string, number>>
  /** Rows of table 四 without `disputes.`: 维持, 纠正, 其他, 尚未审结. */
  disputes: Readonly<Record<string, readonly number[]>>
  /** Figures of table 二 without `disclosure.`. */
  disclosure: Readonly<Record<string, string>>
}
