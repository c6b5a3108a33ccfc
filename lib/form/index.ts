import { EDITION_2019 } from './edition-2019.ts'
import { EDITION_2021 } from './edition-2021.ts'
import type { Edition, Form } from './form.ts'

/** Every edition of the form, oldest first; a new edition is a file of its own and a line here. */
export const FORMS: readonly Form[] = [EDITION_2019, EDITION_2021]

/** The form of an edition. */
export const FORM_OF: Readonly<Record<Edition, Form>> = { '2019': EDITION_2019, '2021': EDITION_2021 }
