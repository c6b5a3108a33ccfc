import type { Document } from '#lib/document/document.ts'
import type { Edition, TableId } from '#lib/form/form.ts'
import type { Report } from '#lib/report/report.ts'
import { commonAncestor, isWithin } from './body.ts'
import { explainOther } from './explain-other.ts'
import { chooseHeadings, findBeginnings, type Heading, listHeadings } from './find-headings.ts'
import type { Outcome } from './outcome.ts'
import { readAttachments } from './read-attachments.ts'
import { readPublished, readYear } from './read-dates.ts'
import { chooseOrgan, readOrgans } from './read-organ.ts'
import { readSections } from './read-sections.ts'
import { takeSignature } from './read-signature.ts'
import { readSources } from './read-sources.ts'
import { describeTables, type ReadTables, readTables } from './read-tables.ts'
import { isAboutReports, readTitles } from './read-titles.ts'

/** Reads a document: the report it prints, or what it is instead and why. */
export function readReport(document: Document): Outcome {
  const attachments = readAttachments(document)
  const listed = listHeadings(document)
  const read = readTables(document, findBeginnings(listed))
  const figures = Object.values(read.figures)
  const { headings, end } = chooseHeadings(document, listed, read.endsAt ?? document.blocks.length)
  const firstTable = Math.min(end, ...read.parts.map((part) => part.block))
  const begin = Math.min(headings[0]?.block ?? end, firstTable)
  const titles = readTitles(document, begin)
  const title = titles.seen[0]?.text ?? ''
  const isCut = document.isCut || document.blocks.some((block) => block.kind === 'grid' && block.isCut)
  if (isCut && (figures.length > 0 || title !== ''))
    return { kind: 'unreadable', reason: { code: 'too-large' }, attachments }
  const isTitled = title !== '' && !isAboutReports(title)
  const knownSections = headings.filter((heading) => heading.kind !== 'added').length
  const isAbout = isAboutReports(title || document.windowTitle)
  if (figures.length > 0 && !figures.some((figure) => figure.state === 'number')) {
    return { kind: 'blank-form', reason: { code: 'form-is-blank' }, attachments }
  }
  if (figures.length === 0 || isAbout || !(isTitled || knownSections >= 2)) {
    return explainOther(document, { title: isTitled ? title : '', attachments, sections: knownSections })
  }
  return { kind: 'report', report: assemble(document, read, headings, titles, begin, end), attachments }
}

function assemble(
  document: Document,
  read: ReadTables,
  headings: readonly Heading[],
  titles: ReturnType<typeof readTitles>,
  begin: number,
  end: number,
): Report {
  const grids = read.parts.map((part) => part.block)
  const refOf = (block: number) => document.blocks[block]?.ref ?? 0
  const body = commonAncestor(document, [...headings.map((heading) => heading.ref), ...grids.map(refOf)])
  const isInside = (ref: number) => isWithin(document, ref, body)
  const { sections, signature } = takeSignature(readSections(document, headings, end, isInside))
  const preface = document.blocks
    .slice(0, begin)
    .flatMap((block) =>
      block.kind === 'paragraph' && isInside(block.ref) && block.ref !== titles.ref
        ? [{ text: block.text, ref: block.ref }]
        : [],
    )
  const organs = readOrgans(document, titles.seen, readSources(document, begin), signature)
  const passages = [...preface, ...sections.flatMap((section) => section.passages)].map((passage) => passage.text)
  const year = readYear(
    titles.seen.map((it) => it.text),
    passages,
  )
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
    tables: describeTables(read, refOf),
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
