import { foldToLetters } from '#lib/text/fold.ts'

/** The name under which captures of one organ stand together: width, white space and punctuation do not matter. */
export function organKey(agency: string): string {
  return foldToLetters(agency).toLowerCase()
}
