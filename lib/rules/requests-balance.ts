import { sumRule } from './find-failing-sums.ts'

/** Table 三, each column: 一 + 二 = （七）总计 + 四; the 勾稽关系 printed in the form’s own note. */
export const requestsBalance = sumRule('requests-balance')
