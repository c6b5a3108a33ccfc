import type { Authority } from './authorities/authority.ts'
import { BRANCHES } from './authorities/branches.ts'
import { DEPARTMENTS } from './authorities/departments.ts'
import { GOVERNMENTS } from './authorities/governments.ts'

/** The authorities whose prose stands in `prose/`, by the name of their file. */
export const AUTHORITIES: Readonly<Record<string, Authority>> = { ...GOVERNMENTS, ...DEPARTMENTS, ...BRANCHES }
