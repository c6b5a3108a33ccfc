import { applicantsAddUp } from './applicants-add-up.ts'
import { claimOfAllHolds } from './claim-of-all-holds.ts'
import { disputesAddUp } from './disputes-add-up.ts'
import { feeAddsUp } from './fee-adds-up.ts'
import { figureIsACount } from './figure-is-a-count.ts'
import { listedPartsAddUp } from './listed-parts-add-up.ts'
import { percentageIsRight } from './percentage-is-right.ts'
import { requestsBalance } from './requests-balance.ts'
import { resultsAddUp } from './results-add-up.ts'
import { rowIsPresent } from './row-is-present.ts'
import type { Rule } from './rule.ts'
import { sectionsAreComplete } from './sections-are-complete.ts'
import { tableIsPresent } from './table-is-present.ts'
import { textAgreesWithDisputes } from './text-agrees-with-disputes.ts'
import { textAgreesWithDocuments } from './text-agrees-with-documents.ts'
import { textAgreesWithRequests } from './text-agrees-with-requests.ts'
import { textBalanceHolds } from './text-balance-holds.ts'
import { totalIsFilled } from './total-is-filled.ts'
import { zeroIsWritten } from './zero-is-written.ts'

/** Every rule; a new one is a file of its own and a line here. */
export const RULES: readonly Rule[] = [
  requestsBalance,
  resultsAddUp,
  applicantsAddUp,
  totalIsFilled,
  disputesAddUp,
  figureIsACount,
  zeroIsWritten,
  tableIsPresent,
  rowIsPresent,
  sectionsAreComplete,
  textAgreesWithRequests,
  textAgreesWithDisputes,
  textAgreesWithDocuments,
  listedPartsAddUp,
  percentageIsRight,
  textBalanceHolds,
  claimOfAllHolds,
  feeAddsUp,
]
