import { sumRule } from './find-failing-sums.ts'

/** Table 三, each column: （七）总计 is the sum of the result rows. */
export const resultsAddUp = sumRule('results-add-up')
