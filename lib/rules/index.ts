import { amountHasAUnit } from './amount-has-a-unit.ts'
import { applicantsAddUp } from './applicants-add-up.ts'
import { bracketsMatch } from './brackets-match.ts'
import { carryOverContinues } from './carry-over-continues.ts'
import { changeIsPlausible } from './change-is-plausible.ts'
import { claimOfAllHolds } from './claim-of-all-holds.ts'
import { disputesAddUp } from './disputes-add-up.ts'
import { documentNumberIsRight } from './document-number-is-right.ts'
import { documentsInForceContinue } from './documents-in-force-continue.ts'
import { feeAddsUp } from './fee-adds-up.ts'
import { feeIsInWan } from './fee-is-in-wan.ts'
import { feeIsReported } from './fee-is-reported.ts'
import { figureIsACount } from './figure-is-a-count.ts'
import { figuresAreNew } from './figures-are-new.ts'
import { fiveTopicsCovered } from './five-topics-covered.ts'
import { formFitsTheYear } from './form-fits-the-year.ts'
import { isSigned } from './is-signed.ts'
import { itemsContinue } from './items-continue.ts'
import { lawIsCurrent } from './law-is-current.ts'
import { lawNameIsFull } from './law-name-is-full.ts'
import { listedPartsAddUp } from './listed-parts-add-up.ts'
import { noDoubledWords } from './no-doubled-words.ts'
import { noFormWordsLeft } from './no-form-words-left.ts'
import { noPersonalData } from './no-personal-data.ts'
import { notAllNew } from './not-all-new.ts'
import { numberingRunsOn } from './numbering-runs-on.ts'
import { officialMailbox } from './official-mailbox.ts'
import { organMayMakeRegulations } from './organ-may-make-regulations.ts'
import { partsAreCountedRight } from './parts-are-counted-right.ts'
import { percentageIsRight } from './percentage-is-right.ts'
import { periodIsStated } from './period-is-stated.ts'
import { problemsAreStated } from './problems-are-stated.ts'
import { publishedInTime } from './published-in-time.ts'
import { requestsBalance } from './requests-balance.ts'
import { resultsAddUp } from './results-add-up.ts'
import { rowIsPresent } from './row-is-present.ts'
import type { Rule } from './rule.ts'
import { sectionsAreComplete } from './sections-are-complete.ts'
import { sectionsAreInOrder } from './sections-are-in-order.ts'
import { stockCoversFlow } from './stock-covers-flow.ts'
import { tableIsPresent } from './table-is-present.ts'
import { textAgreesWithDisputes } from './text-agrees-with-disputes.ts'
import { textAgreesWithDocuments } from './text-agrees-with-documents.ts'
import { textAgreesWithRequests } from './text-agrees-with-requests.ts'
import { textBalanceHolds } from './text-balance-holds.ts'
import { textFitsThisSector } from './text-fits-this-sector.ts'
import { textFitsThisYear } from './text-fits-this-year.ts'
import { textIsNew } from './text-is-new.ts'
import { textNamesThisOrgan } from './text-names-this-organ.ts'
import { titleIsInForm } from './title-is-in-form.ts'
import { titleNamesTheOrgan } from './title-names-the-organ.ts'
import { titleNamesTheYear } from './title-names-the-year.ts'
import { totalIsFilled } from './total-is-filled.ts'
import { zeroIsWritten } from './zero-is-written.ts'

/** The rules that hold a report against the same organ's report of the year before; silent without one. */
export const RULES_AGAINST_LAST_YEAR: readonly Rule[] = [
  carryOverContinues,
  documentsInForceContinue,
  itemsContinue,
  changeIsPlausible,
  textIsNew,
  figuresAreNew,
]

/** Every rule; a new one is a file of its own and a line here. */
export const RULES: readonly Rule[] = [
  requestsBalance,
  resultsAddUp,
  applicantsAddUp,
  totalIsFilled,
  disputesAddUp,
  figureIsACount,
  zeroIsWritten,
  feeIsInWan,
  amountHasAUnit,
  stockCoversFlow,
  notAllNew,
  organMayMakeRegulations,
  tableIsPresent,
  rowIsPresent,
  sectionsAreComplete,
  sectionsAreInOrder,
  numberingRunsOn,
  formFitsTheYear,
  noFormWordsLeft,
  fiveTopicsCovered,
  problemsAreStated,
  feeIsReported,
  titleNamesTheYear,
  titleNamesTheOrgan,
  titleIsInForm,
  partsAreCountedRight,
  textNamesThisOrgan,
  textFitsThisSector,
  textFitsThisYear,
  noDoubledWords,
  lawIsCurrent,
  documentNumberIsRight,
  lawNameIsFull,
  bracketsMatch,
  periodIsStated,
  publishedInTime,
  isSigned,
  noPersonalData,
  officialMailbox,
  textAgreesWithRequests,
  textAgreesWithDisputes,
  textAgreesWithDocuments,
  listedPartsAddUp,
  percentageIsRight,
  textBalanceHolds,
  claimOfAllHolds,
  feeAddsUp,
  ...RULES_AGAINST_LAST_YEAR,
]
