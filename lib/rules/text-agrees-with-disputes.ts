import { claimRule } from './find-broken-claims.ts'

/** What the words say of reviews and lawsuits is what table 四 says; that there were none weighs most. */
export const textAgreesWithDisputes = claimRule('text-agrees-with-disputes', 'disputes', ({ isNone }) =>
  isNone ? 'error' : 'warning',
)
