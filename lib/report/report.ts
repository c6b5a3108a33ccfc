import * as z from 'zod/mini'

/** What a printed number is: a number, nothing, a sign that stands for none (-, —, /, 无), or other text. */
export const FigureState = z.enum(['number', 'blank', 'dash', 'text'])
export type FigureState = z.infer<typeof FigureState>

/** A number of the report that remembers its printed text and its cell. */
export const Figure = z.object({
  /** Printed text, white space collapsed and trimmed. */
  text: z.string(),
  /** The number as printed, before any unit; null unless the state is `number`. */
  value: z.nullable(z.number()),
  state: FigureState,
  /** Unit printed in the cell, such as 万元. */
  unit: z.optional(z.string()),
  /** A remark in brackets that the value leaves out, without its brackets. */
  remark: z.optional(z.string()),
  /** Element of the cell in the document it was read from. */
  ref: z.number(),
})
export type Figure = z.infer<typeof Figure>

/** One line of the report's words and the element it stands in. */
export const Passage = z.object({ text: z.string(), ref: z.number() })
export type Passage = z.infer<typeof Passage>

/** What a section of the report is about; `added` is one that the form does not have. */
export const SectionKindSchema = z.enum([
  'overview',
  'disclosure',
  'requests',
  'disputes',
  'problems',
  'other',
  'added',
])

/** One section of the report with its words; tables stand apart in `tables`. */
export const Section = z.object({
  heading: z.string(),
  kind: SectionKindSchema,
  /** Printed ordinal (一 is 1), or null when the heading has none. */
  ordinal: z.nullable(z.number()),
  ref: z.number(),
  passages: z.array(Passage),
})
export type Section = z.infer<typeof Section>

/** What was seen of one of the form's three tables. */
export const ReportTable = z.object({
  id: z.enum(['disclosure', 'requests', 'disputes']),
  /** Printed as a table; only as a picture or an attachment; or not at all. */
  state: z.enum(['printed', 'picture', 'attachment', 'absent']),
  /** Row ids of the form that are printed, in the page's order. */
  rows: z.array(z.string()),
  /** Printed labels by row id where they differ from the form's. */
  labels: z.record(z.string(), z.string()),
  /** Labels of rows that hold numbers and that the form does not have. */
  addedRows: z.array(z.string()),
  /** Units printed in heads, by figure key or column of the form, such as 采购总金额（万元）. */
  headUnits: z.record(z.string(), z.string()),
  /** Element of the (first) printed table, or null. */
  ref: z.nullable(z.number()),
})
export type ReportTable = z.infer<typeof ReportTable>

/** A candidate for title or organ and where the page gave it. */
export const Seen = z.object({
  from: z.enum(['heading', 'meta-title', 'window-title', 'index-card', 'source', 'signature', 'site', 'text']),
  text: z.string(),
})
export type Seen = z.infer<typeof Seen>

/** Who signed and when, at the end of the report. */
export const Signature = z.object({
  organ: z.nullable(z.string()),
  /** ISO date. */
  date: z.nullable(z.string()),
  ref: z.number(),
})
export type Signature = z.infer<typeof Signature>

/** All that one document reports: figures, sections, organ, year, edition. Blanks and odd text stay what they are. */
export const Report = z.object({
  title: z.string(),
  /** Element of the printed title, or null when it stands only in metas. */
  titleRef: z.nullable(z.number()),
  agency: z.string(),
  year: z.nullable(z.number()),
  edition: z.enum(['2019', '2021']),
  /** ISO date of publication, or null, and what gave it. */
  published: z.nullable(z.string()),
  publishedFrom: z.nullable(z.enum(['meta', 'page', 'address', 'signature'])),
  address: z.nullable(z.string()),
  /** Names and titles as the page gives them, best first. */
  titles: z.array(Seen),
  organs: z.array(Seen),
  /** Lines before the first section. */
  preface: z.array(Passage),
  sections: z.array(Section),
  signature: z.nullable(Signature),
  tables: z.array(ReportTable),
  /** By key, in the order of the page. */
  figures: z.record(z.string(), Figure),
  /** Whether the page holds a second report, whose figures are left out. */
  hasSecondReport: z.boolean(),
})
export type Report = z.infer<typeof Report>
