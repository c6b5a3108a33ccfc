import { sumRule } from './find-failing-sums.ts'

/** Table 四, each group: 总计 is the sum of its four outcomes. */
export const disputesAddUp = sumRule('disputes-add-up')
