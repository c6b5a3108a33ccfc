import type { Failure } from '#lib/capture/failure.ts'
import type { PassageComparison, PassageProgress } from '#lib/comparison/words.ts'

/** What the worker is asked, once in its life: ids of captures. */
export interface PassageQuestion {
  ids: readonly string[]
}

/** What it answers: how far it is, in reports while reading and in sentences while comparing, and the end. */
export type PassageAnswer =
  | ({ is: 'reading' | 'comparing' } & PassageProgress)
  | { is: 'done'; comparison: PassageComparison }
  | { is: 'failed'; failure: Failure }
