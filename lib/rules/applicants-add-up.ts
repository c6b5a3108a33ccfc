import { sumRule } from './find-failing-sums.ts'

/** Table 三, each row: 总计 is the sum of its six columns. */
export const applicantsAddUp = sumRule('applicants-add-up')
