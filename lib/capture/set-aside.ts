import * as z from 'zod/mini'

/** A finding that a person checked and set aside (已核实), and why. */
export const SetAside = z.object({
  /** See `findingKey`. */
  finding: z.string().check(z.maxLength(200)),
  reason: z.string().check(z.maxLength(2000)),
  /** ISO date and time. */
  at: z.string().check(z.maxLength(40)),
})
export type SetAside = z.infer<typeof SetAside>
