import * as z from 'zod/mini'

/** How sure and how grave: 错误, 提示, 说明. */
export const Severity = z.enum(['error', 'warning', 'info'])
export type Severity = z.infer<typeof Severity>

/** Where flagged words stand: the element, and which characters of its passage's text (end exclusive). */
export const Place = z.object({ ref: z.number(), start: z.number(), end: z.number() })
export type Place = z.infer<typeof Place>

/** The failure of a rule: no sentence in it, only what the sentence is made of. */
export const Finding = z.object({
  /** Id of the rule, which is its file's name. */
  rule: z.string(),
  severity: Severity,
  /** Keys of the cells it is about; a failing sum names its total first. */
  figures: z.array(z.string()),
  /** Words it is about, or null. */
  quote: z.nullable(z.string()),
  place: z.nullable(Place),
  /** Numbers and names for the sentence, as plain JSON. */
  details: z.record(z.string(), z.unknown()),
})
export type Finding = z.infer<typeof Finding>

/** One cell changed by a repair. */
export const CellChange = z.object({
  figure: z.string(),
  /** null for a blank cell. */
  from: z.nullable(z.number()),
  to: z.number(),
  /** The slip of the pen that explains it, or null. */
  reason: z.nullable(z.string()),
})
export type CellChange = z.infer<typeof CellChange>

/** The fewest cells whose change makes every sum hold; see the contract. */
export const Repair = z.object({
  size: z.number(),
  certain: z.array(z.string()),
  solutions: z.array(z.array(CellChange)),
  complete: z.boolean(),
})
export type Repair = z.infer<typeof Repair>

/** What checking a report gave. */
export const Check = z.object({ findings: z.array(Finding), repair: z.nullable(Repair) })
export type Check = z.infer<typeof Check>
