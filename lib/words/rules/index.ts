import type { RuleWords } from '#lib/words/rule-words.ts'
import { words as amountHasAUnit } from './amount-has-a-unit.ts'
import { words as applicantsAddUp } from './applicants-add-up.ts'
import { words as bracketsMatch } from './brackets-match.ts'
import { words as carryOverContinues } from './carry-over-continues.ts'
import { words as changeIsPlausible } from './change-is-plausible.ts'
import { words as claimOfAllHolds } from './claim-of-all-holds.ts'
import { words as disputesAddUp } from './disputes-add-up.ts'
import { words as documentNumberIsRight } from './document-number-is-right.ts'
import { words as documentsInForceContinue } from './documents-in-force-continue.ts'
import { words as feeAddsUp } from './fee-adds-up.ts'
import { words as feeIsInWan } from './fee-is-in-wan.ts'
import { words as feeIsReported } from './fee-is-reported.ts'
import { words as figureIsACount } from './figure-is-a-count.ts'
import { words as figuresAreNew } from './figures-are-new.ts'
import { words as fiveTopicsCovered } from './five-topics-covered.ts'
import { words as formFitsTheYear } from './form-fits-the-year.ts'
import { words as isSigned } from './is-signed.ts'
import { words as itemsContinue } from './items-continue.ts'
import { words as lawIsCurrent } from './law-is-current.ts'
import { words as lawNameIsFull } from './law-name-is-full.ts'
import { words as listedPartsAddUp } from './listed-parts-add-up.ts'
import { words as noDoubledWords } from './no-doubled-words.ts'
import { words as noFormWordsLeft } from './no-form-words-left.ts'
import { words as noPersonalData } from './no-personal-data.ts'
import { words as notAllNew } from './not-all-new.ts'
import { words as numberingRunsOn } from './numbering-runs-on.ts'
import { words as officialMailbox } from './official-mailbox.ts'
import { words as organMayMakeRegulations } from './organ-may-make-regulations.ts'
import { words as partsAreCountedRight } from './parts-are-counted-right.ts'
import { words as percentageIsRight } from './percentage-is-right.ts'
import { words as periodIsStated } from './period-is-stated.ts'
import { words as problemsAreStated } from './problems-are-stated.ts'
import { words as publishedInTime } from './published-in-time.ts'
import { words as requestsBalance } from './requests-balance.ts'
import { words as resultsAddUp } from './results-add-up.ts'
import { words as rowIsPresent } from './row-is-present.ts'
import { words as sectionsAreComplete } from './sections-are-complete.ts'
import { words as sectionsAreInOrder } from './sections-are-in-order.ts'
import { words as stockCoversFlow } from './stock-covers-flow.ts'
import { words as tableIsPresent } from './table-is-present.ts'
import { words as textAgreesWithDisputes } from './text-agrees-with-disputes.ts'
import { words as textAgreesWithDocuments } from './text-agrees-with-documents.ts'
import { words as textAgreesWithRequests } from './text-agrees-with-requests.ts'
import { words as textBalanceHolds } from './text-balance-holds.ts'
import { words as textFitsThisSector } from './text-fits-this-sector.ts'
import { words as textFitsThisYear } from './text-fits-this-year.ts'
import { words as textIsNew } from './text-is-new.ts'
import { words as textNamesThisOrgan } from './text-names-this-organ.ts'
import { words as titleIsInForm } from './title-is-in-form.ts'
import { words as titleNamesTheOrgan } from './title-names-the-organ.ts'
import { words as titleNamesTheYear } from './title-names-the-year.ts'
import { words as totalIsFilled } from './total-is-filled.ts'
import { words as zeroIsWritten } from './zero-is-written.ts'

/** The words of every rule by the rule's id. */
export const RULE_WORDS: Readonly<Record<string, RuleWords>> = {
  'requests-balance': requestsBalance,
  'results-add-up': resultsAddUp,
  'applicants-add-up': applicantsAddUp,
  'total-is-filled': totalIsFilled,
  'disputes-add-up': disputesAddUp,
  'figure-is-a-count': figureIsACount,
  'zero-is-written': zeroIsWritten,
  'fee-is-in-wan': feeIsInWan,
  'amount-has-a-unit': amountHasAUnit,
  'stock-covers-flow': stockCoversFlow,
  'not-all-new': notAllNew,
  'organ-may-make-regulations': organMayMakeRegulations,
  'table-is-present': tableIsPresent,
  'row-is-present': rowIsPresent,
  'sections-are-complete': sectionsAreComplete,
  'sections-are-in-order': sectionsAreInOrder,
  'numbering-runs-on': numberingRunsOn,
  'form-fits-the-year': formFitsTheYear,
  'no-form-words-left': noFormWordsLeft,
  'five-topics-covered': fiveTopicsCovered,
  'problems-are-stated': problemsAreStated,
  'fee-is-reported': feeIsReported,
  'title-names-the-year': titleNamesTheYear,
  'title-names-the-organ': titleNamesTheOrgan,
  'title-is-in-form': titleIsInForm,
  'parts-are-counted-right': partsAreCountedRight,
  'text-names-this-organ': textNamesThisOrgan,
  'text-fits-this-sector': textFitsThisSector,
  'text-fits-this-year': textFitsThisYear,
  'no-doubled-words': noDoubledWords,
  'law-is-current': lawIsCurrent,
  'document-number-is-right': documentNumberIsRight,
  'law-name-is-full': lawNameIsFull,
  'brackets-match': bracketsMatch,
  'period-is-stated': periodIsStated,
  'published-in-time': publishedInTime,
  'is-signed': isSigned,
  'no-personal-data': noPersonalData,
  'official-mailbox': officialMailbox,
  'carry-over-continues': carryOverContinues,
  'documents-in-force-continue': documentsInForceContinue,
  'items-continue': itemsContinue,
  'change-is-plausible': changeIsPlausible,
  'text-is-new': textIsNew,
  'figures-are-new': figuresAreNew,
  'text-agrees-with-requests': textAgreesWithRequests,
  'text-agrees-with-disputes': textAgreesWithDisputes,
  'text-agrees-with-documents': textAgreesWithDocuments,
  'listed-parts-add-up': listedPartsAddUp,
  'percentage-is-right': percentageIsRight,
  'text-balance-holds': textBalanceHolds,
  'claim-of-all-holds': claimOfAllHolds,
  'fee-adds-up': feeAddsUp,
}
