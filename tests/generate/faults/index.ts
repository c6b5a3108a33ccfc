import type { Fault } from './fault.ts'
import { FIGURE_FAULTS } from './of-figures.ts'
import { STRUCTURE_FAULTS } from './of-structure.ts'
import { WORD_FAULTS } from './of-words.ts'

/** The faults that are planted into clean reports, several ways for many rules. */
export const FAULTS: readonly Fault[] = [...FIGURE_FAULTS, ...STRUCTURE_FAULTS, ...WORD_FAULTS]
