import { opening } from '#tests/generate/facts.ts'
import { said, say } from '#tests/generate/told.ts'
import type { Phrasing } from './phrasing.ts'

const RULES = ['text-agrees-with-disputes']

/** Ways to tell of reviews and lawsuits over the disclosure of information. */
export const OF_DISPUTES: readonly Phrasing[] = [
  {
    name: 'reviews and lawsuits',
    tell: (f) => say`因政府信息公开引发的行政复议${f.review.total}件，行政诉讼${f.litigation.total}件。`,
  },
  {
    name: 'applied for and brought',
    tell: (f, r) =>
      say`${opening(r, f)}因政府信息公开工作被申请行政复议${f.review.total}件，被提起行政诉讼${f.litigation.total}件。`,
  },
  {
    name: 'numbers before',
    tell: (f) => say`政府信息公开工作引起${f.review.total}件行政复议、${f.litigation.total}件行政诉讼。`,
  },
  {
    name: 'review outcomes',
    tell: (f) =>
      say`政府信息公开类行政复议${f.review.total}件，其中结果维持${f.review.upheld}件，结果纠正${f.review.corrected}件，其他结果${f.review.otherOutcome}件，尚未审结${f.review.pending}件。`,
  },
  {
    name: 'review outcomes first',
    tell: (f) =>
      say`涉及政府信息公开的行政复议案件${f.review.total}起，${f.review.upheld}起维持，${f.review.corrected}起被纠正，${f.review.pending}起尚未审结。`,
  },
  {
    name: 'lawsuits by road',
    tell: (f) =>
      say`政府信息公开行政诉讼${f.litigation.total}件，其中未经复议直接起诉${f.direct.total}件，复议后起诉${f.afterReview.total}件。`,
  },
  {
    name: 'lawsuits with outcomes',
    tell: (f) =>
      say`因政府信息公开申请引发行政诉讼案件${f.litigation.total}件，结果维持${f.litigation.upheld}件，结果纠正${f.litigation.corrected}件，尚未审结${f.litigation.pending}件。`,
  },
  {
    name: 'each with its outcomes',
    tell: (f) =>
      say`政府信息公开行政复议${f.review.total}件（维持${f.review.upheld}件，纠正${f.review.corrected}件），行政诉讼${f.litigation.total}件（维持${f.litigation.upheld}件）。`,
  },
  {
    name: 'reviews and lawsuits together',
    tell: (f) =>
      say`由政府信息公开引起的行政复议和行政诉讼共${said(f.review.total.value + f.litigation.total.value, RULES)}件。`,
  },
  {
    name: 'pending only',
    tell: (f) =>
      say`针对本机关政府信息公开答复提起的行政诉讼${f.litigation.total}件，其中尚未审结${f.litigation.pending}件。`,
  },
  {
    name: 'none of either',
    when: (f) => f.review.total.value + f.litigation.total.value === 0,
    tell: (f, r) => say`${opening(r, f)}未发生因政府信息公开申请引起的行政复议、行政诉讼。`,
  },
  {
    name: 'none of either, said otherwise',
    when: (f) => f.review.total.value + f.litigation.total.value === 0,
    tell: () => say`没有因政府信息公开工作被申请行政复议或者提起行政诉讼的情况。`,
  },
  {
    name: 'no review',
    when: (f) => f.review.total.value === 0,
    tell: (f) => say`全年无因政府信息公开引起的行政复议案件，行政诉讼${f.litigation.total}件。`,
  },
  {
    name: 'no lawsuit',
    when: (f) => f.litigation.total.value === 0,
    tell: (f) => say`政府信息公开行政复议${f.review.total}件，没有发生行政诉讼。`,
  },
  {
    name: 'no lawsuit brought',
    when: (f) => f.litigation.total.value === 0,
    tell: () => say`本机关未因政府信息公开被提起行政诉讼。`,
  },
  {
    name: 'all reviews upheld',
    when: (f) => f.review.total.value > 0 && f.review.upheld.value === f.review.total.value,
    tell: (f) => say`政府信息公开行政复议${f.review.total}件，均获维持。`,
  },
  {
    name: 'no lawsuit lost',
    when: (f) => f.litigation.total.value > 0 && f.litigation.corrected.value === 0,
    tell: (f) => say`政府信息公开行政诉讼${f.litigation.total}件，实现零败诉。`,
  },
  {
    name: 'all decided',
    when: (f) => f.review.total.value > 0 && f.review.pending.value === 0,
    tell: (f) => say`因政府信息公开被申请的行政复议${f.review.total}件，均已审结。`,
  },
]
