import type { GroupWords } from './group-words.ts'

/** One or several of something. */
function some(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`
}

/** The words of groups in English. */
export const GROUP_WORDS_EN: GroupWords = {
  title: ({ picked, year, region, kind }) => {
    if (picked !== null) return `${some(picked, 'picked report')}`
    const what = kind === null ? 'All reports' : `Reports of every ${kind}`
    return [what, region, year === null ? 'all years' : String(year)].filter((part) => part !== null).join(', ')
  },
  sums: (reports, organs) => `${some(reports, 'report')} of ${some(organs, 'organ')}`,
  editions: (counts) =>
    counts.length === 1
      ? `all on the ${counts[0]?.[0]} form`
      : counts.map(([edition, reports]) => `${edition} form: ${reports}`).join(', '),
  year: 'Year',
  allYears: 'All years',
  region: 'Region',
  allRegions: 'All regions',
  edition: 'Edition',
  allEditions: 'All editions',
  filterLabel: 'Which reports',
  kind: 'Same kind of organ',
  allKinds: 'All kinds of organs',
  organ: 'Mark an organ',
  noOrgan: 'none',
  applicant: 'Applicants',
  rates: 'Rates',
  what: 'What to show',
  ranking: 'Ranking',
  passages: 'Same words',
  tableCaption: (measure, reports) => `${some(reports, 'report')} ranked by ${measure}`,
  columns: {
    rank: 'Rank',
    organ: 'Organ',
    region: 'Region',
    year: 'Year',
    edition: 'Edition',
    place: 'Place, low to high',
    fraction: 'Fraction',
    findings: 'Findings',
  },
  sortBy: (column) => `Sort by ${column}`,
  mark: 'mark',
  openSeries: (organ) => `${organ} over the years`,
  select: (report) => `Select ${report}`,
  unranked: (reports) => `Not ranked: ${some(reports, 'report')}`,
  lacking: (organs, year) => `${some(organs, 'organ')} without a report of ${year} in the library`,
  lackingYears: (years) => `has ${years.join(', ')}`,
  inDoubt: 'rests on a number that is or may be wrong',
  repeated: (reports) =>
    `${some(reports, 'report')} of an organ and year that another one (at another address) tells of too; each counts by itself.`,
  tooMany: (reports, most) =>
    `${reports} reports fit, of which ${most} are ranked here; choose a year or a region first.`,
  selected: (reports) => `${reports} selected`,
  deselect: 'Deselect',
  sideBySide: 'Side by side',
  mostSix: 'Six side by side at most',
  empty: {
    title: 'No report captured yet',
    text: 'Open an annual report and choose “Capture” or press Alt+Shift+G. Once a few are kept, they can be ranked.',
  },
  none: { title: 'No such reports', text: 'Try another year, region or edition.' },
  one: 'This group has one report only, so there is nothing to compare. Capture a few more, or take in more years or regions.',
  gone: (reports) =>
    `${some(reports, 'picked report')} no longer in the library, perhaps deleted in another window; the others are ranked as before.`,
  organGone: 'The marked organ is not in this group.',
  clear: 'Clear conditions',
  reading: (done, of) => `Fetching reports, ${done} / ${of}`,
  stop: 'Stop',
  stopped: { title: 'Stopped', text: 'Nothing was changed.' },
  median: 'Median',
  lowerQuartile: 'Lower quartile',
  upperQuartile: 'Upper quartile',
  least: 'Least',
  greatest: 'Greatest',
  spread: (median, lower, upper, least, greatest) =>
    `median ${median}, quartiles ${lower} and ${upper}, least ${least}, greatest ${greatest}`,
  nobodyRanked: 'No report can be ranked by this; the table below says why.',
  distribution: (measure) => `Distribution: ${measure}`,
  distributionLabel: (measure, reports, spread) => `Distribution of ${measure} over ${reports} reports; ${spread}`,
  distributionNote: (chosen) =>
    `A dot a report; band: between the quartiles; line: median${chosen === null ? '' : `; large dark dot: ${chosen}`}`,
  rankedPart: (organ, value, rank, of) => `${organ} ${value}, rank ${rank} of ${of}`,
  fileName: 'ranking',
  passagesIntro: (reports) =>
    `Compares the words of ${reports} reports sentence by sentence and finds passages that stand nearly alike in several. Numbers and an organ's own name make no difference; names of laws and headings do not count.`,
  comparePassages: (reports) => `Compare the words of ${reports} reports`,
  readingWords: (done, of) => `Fetching words, ${done} / ${of} reports`,
  comparingWords: (done, of) => `Comparing, ${done} / ${of} sentences`,
  fewForPassages: { title: 'At least two reports', text: 'Take in more years, regions or editions, or capture more.' },
  noPassages: {
    title: 'No passages nearly alike',
    text: 'Every report has words of its own; sentences under fifteen characters were not counted.',
  },
  passagesDone: (pairs, passages) =>
    `${some(pairs, 'pair')} of reports with the same words, ${some(passages, 'passage')} in all`,
  commonPassages: (passages) =>
    `${some(passages, 'stock phrase')} that half of the reports or more have, not counted in the shares below`,
  pairsCaption: 'Every two reports with the same words, the most alike first',
  pairShare: 'Share alike',
  pairCharacters: 'Characters',
  pairCount: (characters) => some(characters, 'character'),
  pairPassages: (passages) => `${some(passages, 'passage')} alike`,
  similarity: (share) => `${share} alike`,
  standsIn: (reports) => `in ${reports} reports`,
  onlyOf: 'these two',
  morePairs: (more) => `${more} more`,
  failedPassages: 'Not finished',
  compareWords: 'All words side by side',
  places: 'Where',
}
