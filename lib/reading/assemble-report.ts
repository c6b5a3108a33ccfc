import type { Document } from '#lib/document/document.ts'
import type { Edition, TableId } from '#lib/form/form.ts'
import type { Passage, Report, ReportTable } from '#lib/report/report.ts'
import { commonAncestor, isWithin } from './body.ts'
import type { ReportHeadings } from './find-headings.ts'
import { isBodyPicture } from './read-attachments.ts'
import { readPublished, readYear } from './read-dates.ts'
import { chooseOrgan, readOrgans } from './read-organ.ts'
import { readSections } from './read-sections.ts'
import { takeSignature } from './read-signature.ts'
import { readSources } from './read-sources.ts'
import { describeTables, type ReadTables } from './read-tables.ts'
import type { Titles } from './read-titles.ts'

/** What was found on a page that is a report. */
export interface FoundReport {
  read: ReadTables
  headings: ReportHeadings
  titles: Titles
  /** Index of the block with which its first section or table begins. */
  begin: number
}

/** Puts together the report of what was found. */
export function assembleReport(document: Document, found: FoundReport): Report {
  const { read, titles, begin } = found
  const { headings, end } = found.headings
  const refOf = (block: number) => document.blocks[block]?.ref ?? 0
  const grids = read.parts.map((part) => refOf(part.block))
  const body = commonAncestor(document, [...headings.map((heading) => heading.ref), ...grids])
  const isInside = (ref: number) => isWithin(document, ref, body)
  const { sections, signature } = takeSignature(readSections(document, headings, end, isInside))
  const preface = document.blocks
    .slice(0, begin)
    .flatMap((block, at): Passage[] =>
      block.kind === 'paragraph' && isInside(block.ref) && !titles.blocks.includes(at)
        ? [{ text: block.text, ref: block.ref }]
        : [],
    )
  const organs = readOrgans(document, titles.seen, readSources(document, begin), signature, preface)
  const year = readYear(titles.seen, [...preface, ...sections.flatMap((section) => section.passages)])
  return {
    title: titles.seen[0]?.text ?? '',
    titleRef: titles.ref,
    agency: chooseOrgan(organs),
    year,
    edition: chooseEdition(read, year),
    ...readPublished(document, begin, signature),
    address: document.address,
    titles: titles.seen,
    organs,
    preface,
    sections,
    signature,
    tables: describeTables(read, refOf).map((table) => ({ ...table, state: stateOf(document, found, table) })),
    figures: read.figures,
    hasSecondReport: read.hasSecondReport,
  }
}

/** The edition: what table 二 says, else what （六） shows, else what the year says. */
function chooseEdition(read: ReadTables, year: number | null): Edition {
  const told = (table: TableId) => read.parts.filter((part) => part.table === table).flatMap((part) => part.editions)
  const votes = (edition: Edition) => told('disclosure').filter((it) => it === edition).length
  if (votes('2019') !== votes('2021')) return votes('2019') > votes('2021') ? '2019' : '2021'
  return told('requests')[0] ?? (year !== null && year <= 2020 ? '2019' : '2021')
}

/** Whether a table that is not printed stands in its section as a picture or in a file. */
function stateOf(document: Document, found: FoundReport, table: ReportTable): ReportTable['state'] {
  const { headings, end } = found.headings
  const at = headings.findIndex((heading) => heading.kind === table.id)
  const heading = headings[at]
  if (table.state === 'printed' || !heading) return table.state
  const blocks = document.blocks.slice(heading.block + 1, headings[at + 1]?.block ?? end)
  if (
    blocks.some(
      (block) => block.kind === 'embed' && block.what === 'picture' && isBodyPicture(block.address, block.text),
    )
  )
    return 'picture'
  if (blocks.some((block) => block.kind === 'embed' && block.what !== 'picture')) return 'attachment'
  const texts = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.text : []))
  const isFile = (href: string) => /\.(?:docx?|xlsx?|wps|et|pdf|ofd|zip|rar)(?:$|[?#])/i.test(href)
  const files = document.links.filter((link) => link.text !== '' && isFile(`${link.href}`))
  return files.some((link) => texts.some((text) => text.includes(link.text))) ? 'attachment' : 'absent'
}
