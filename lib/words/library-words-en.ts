import { LIBRARY_FAILURES } from './library-failures.ts'
import type { LibraryWords } from './library-words.ts'
import { type FilterSayings, sayCountsShortly, sayFilters } from './say-filters.ts'

const UNNAMED = 'Unnamed organ'

const SAID: FilterSayings = {
  joint: ', ',
  quote: (search) => `“${search}”`,
  year: String,
  edition: (edition) => `${edition} form`,
  noRegion: 'region unknown',
  worst: { error: 'with errors', warning: 'warnings only', clean: 'nothing found' },
}

function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** The words of the library in English. */
export const LIBRARY_WORDS_EN: LibraryWords = {
  title: 'Library',
  search: 'Search',
  searchHint: 'Organ, region, year',
  year: 'Year',
  edition: 'Edition',
  editionOf: (edition) => `${edition} form`,
  worst: 'Findings',
  worstOf: { error: 'With errors', warning: 'Warnings only', clean: 'Nothing found' },
  all: 'all',
  clearFilters: 'Clear filters',
  listCaption: (reports) => `Captured reports: ${reports}`,
  columns: {
    organ: 'Organ',
    year: 'Year',
    edition: 'Edition',
    errors: 'Findings',
    capturedAt: 'Captured',
    times: 'Times',
  },
  sortBy: (column) => `Sort by ${column.toLowerCase()}`,
  order: 'Order',
  orders: {
    region: 'Grouped by region',
    organ: 'By name',
    capturedAt: 'Last captured first',
    errors: 'Most errors first',
    missing: 'Most years missing first',
  },
  selectAll: 'Select all',
  select: (report) => `Select ${report}`,
  reportName: (agency, year) => `${agency || UNNAMED} ${year ?? 'no year'}`,
  unnamed: UNNAMED,
  noYear: 'none',
  selectionLabel: 'Selected reports',
  selected: (count) => `${count} selected`,
  notListed: (count) => `${count} of them not in this list`,
  compare: 'Compare',
  mostSix: 'Six at most can be compared',
  remove: 'Delete',
  deselect: 'Deselect',
  removed: (name, reports, captures) =>
    (reports === 1 ? `Deleted “${name}”` : `Deleted ${reports} reports`) +
    (captures > reports ? `, ${captures} captures in all` : ''),
  undo: 'Undo',
  undone: 'Put back into the library',
  reports: (count) => many(count, 'report'),
  storage: (used) => `${used} used, on this machine only`,
  counts: (counts) => sayCountsShortly(counts, 'en'),
  empty: {
    title: 'No report captured yet',
    text: 'Open an annual report and choose “Capture this report”, or press Alt+Shift+G. It stays on this machine.',
  },
  noneFound: (filters) => ({
    title: `No report matches ${sayFilters(filters, SAID)}`,
    text:
      filters.search.trim() === '' ? 'Take a filter away and look again.' : 'Try fewer words, or clear the filters.',
  }),
  several: (filter, count) => `${filter} (${count})`,
  region: 'Region',
  noRegion: 'Region unknown',
  filterLabel: 'Filters',
  tableCaption: 'Reports of each organ by year: kept, missing, findings',
  sums: (organs, reports, missing) =>
    `${many(organs, 'organ')}, ${many(reports, 'report')}${missing > 0 ? `, ${missing} missing` : ''}`,
  missing: 'missing',
  missingTitle: (organ, year) => `${organ} ${year}: not in the library`,
  yearTitle: (report, counts) => `${report}: ${counts}`,
  selectOrgan: (organ) => `Select all years of ${organ}`,
  lastCaptured: 'Last capture',
  regionSums: (organs, reports, missing) =>
    `${many(organs, 'organ')} · ${many(reports, 'report')}${missing > 0 ? ` · ${missing} missing` : ''}`,
  yearless: (count) => `${count} without a year`,
  openYearless: (organ) => `${organ}: report without a year`,
  used: (bytes) => `${bytes} used`,
  free: (bytes) => `about ${bytes} free`,
  spaceUsed: 'Space used',
  localOnly: 'Kept in this browser on this machine only; export before you move to another one.',
  failures: (code) => LIBRARY_FAILURES.en[code] ?? LIBRARY_FAILURES.en.failed,
}
