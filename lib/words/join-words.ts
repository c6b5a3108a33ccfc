import type { InEachLanguage } from './language.ts'
import type { StateSaid } from './states-words.ts'

/** What is said about organs that are read as one. */
export interface JoinWords {
  open: string
  explain: string
  joinedLabel: string
  /** The name under which they stand. */
  main: string
  years: (years: readonly number[]) => string
  part: string
  partOf: (organ: string) => string
  search: string
  searchHint: string
  suggested: string
  found: string
  none: (query: string) => string
  nobody: StateSaid['text']
  more: (count: number) => string
  join: string
  joinWith: (organ: string) => string
  overlaps: (years: readonly number[]) => string
  noRegion: (host: string) => string
  joined: (organ: string, into: string) => string
  parted: (organ: string) => string
  undone: string
}

/** The words of joining and parting in each language. */
export const JOIN_WORDS: InEachLanguage<JoinWords> = {
  zh_CN: {
    open: '同一机关',
    explain: '机关改名、合并后，名称前后不同。并为同一机关后，历年报告排在一起，并与上年核对。随时可以分开，报告不变。',
    joinedLabel: '这些名称是同一机关',
    main: '本页所用',
    years: (years) => `${spanOf(years, '、')} 年`,
    part: '分开',
    partOf: (organ) => `分开：${organ}`,
    search: '找另一个机关',
    searchHint: '机关、地区',
    suggested: '同一地区、年份错开、名称相近',
    found: '找到的机关',
    none: (query) => `报告库里没有符合「${query}」的其他机关`,
    nobody: '没有看起来像同一机关的。请按名称查找。',
    more: (count) => `另有 ${count} 个，请多写几个字`,
    join: '并入',
    joinWith: (organ) => `并入：${organ}`,
    overlaps: (years) => `${years.join('、')} 年双方都有报告`,
    noRegion: (host) => (host ? `地区不明，${host}` : '地区不明'),
    joined: (organ, into) => `已把「${organ}」与「${into}」并为同一机关`,
    parted: (organ) => `已分开「${organ}」`,
    undone: '已撤销',
  },
  en: {
    open: 'Same organ',
    explain:
      'Organs are renamed and merged. Joined, their reports stand together by year and are checked against the year before. They can be parted at any time; the reports do not change.',
    joinedLabel: 'These names are one organ',
    main: 'used here',
    years: (years) => spanOf(years, ', '),
    part: 'Part',
    partOf: (organ) => `Part: ${organ}`,
    search: 'Find another organ',
    searchHint: 'Organ, region',
    suggested: 'Same region, other years, similar name',
    found: 'Organs found',
    none: (query) => `No other organ in the library matches “${query}”`,
    nobody: 'None looks like the same organ. Search by name.',
    more: (count) => `${count} more; type more of the name`,
    join: 'Join',
    joinWith: (organ) => `Join: ${organ}`,
    overlaps: (years) => `both report on ${years.join(', ')}`,
    noRegion: (host) => (host ? `region unknown, ${host}` : 'region unknown'),
    joined: (organ, into) => `Joined “${organ}” with “${into}”`,
    parted: (organ) => `Parted “${organ}”`,
    undone: 'Undone',
  },
}

/** 2019–2021, or 2019, 2021 where years lie between. */
function spanOf(years: readonly number[], comma: string): string {
  const [first, last] = [years[0], years.at(-1)]
  const isRun = years.length > 2 && last !== undefined && first !== undefined && last - first === years.length - 1
  return isRun ? `${first}–${last}` : years.join(comma)
}
