import { type Figures, standingValue } from '#lib/figures/standing-value.ts'
import { placeInAnyEdition } from '#lib/form/figures.ts'
import type { FigureKey } from '#lib/form/form.ts'
import type { Finding } from '#lib/report/finding.ts'
import type { InEachLanguage, Language } from './language.ts'

/** A piece of a sum written out: ordinary, the number that follows from the others, or the printed one in doubt. */
export interface SumPiece {
  text: string
  face: 'plain' | 'computed' | 'printed'
}

/** A failing sum of the form as it is written out, with a few words on which sum it is. */
export interface WrittenSum {
  label: string
  pieces: readonly SumPiece[]
}

interface SumWords {
  labels: Readonly<Record<string, string>>
  tableSays: string
  totalIs: string
  while: string
}

const WORDS: InEachLanguage<SumWords> = {
  zh_CN: {
    labels: {
      'applicants-add-up': '本行六类申请人',
      'results-add-up': '本列各项结果',
      'requests-balance': '一 + 二 = 三 + 四',
      'disputes-add-up': '四种结果',
    },
    tableSays: '，表中为 ',
    totalIs: '，总计为 ',
    while: '，而 ',
  },
  en: {
    labels: {
      'applicants-add-up': 'Six kinds of applicants',
      'results-add-up': 'All outcomes',
      'requests-balance': '1 + 2 = 3 + 4',
      'disputes-add-up': 'Four outcomes',
    },
    tableSays: ', the table says ',
    totalIs: ', the total is ',
    while: ', while ',
  },
}

/** Writes out a failing sum with the report's numbers; `wrong` is the cell that is certain to be wrong, or null. */
export function writeOutSum(
  finding: Finding,
  report: Figures,
  wrong: FigureKey | null,
  language: Language,
): WrittenSum {
  const words = WORDS[language]
  const label = words.labels[finding.rule] ?? ''
  const [total, ...parts] = finding.figures
  const worth = (key: FigureKey): number => standingValue(report, key) ?? 0
  const said = (keys: readonly FigureKey[]) => termsOf(keys, worth, wrong, leavesOutZeros(finding))
  const sum = (keys: readonly FigureKey[]) => keys.reduce((all, key) => all + worth(key), 0)
  const plain = (text: string): SumPiece => ({ text, face: 'plain' })
  if (total === undefined) return { label, pieces: [] }
  if (finding.rule === 'requests-balance') {
    const comesIn = finding.figures.filter((key) => COMES_IN.has(placeInAnyEdition(key)?.row.id ?? ''))
    const goesOut = finding.figures.filter((key) => !comesIn.includes(key))
    const isWrongIn = wrong !== null && comesIn.includes(wrong)
    const left: SumPiece = { text: String(sum(comesIn)), face: isWrongIn ? 'plain' : 'computed' }
    const right: SumPiece = { text: String(sum(goesOut)), face: isWrongIn ? 'computed' : 'plain' }
    return {
      label,
      pieces: [...said(comesIn), plain(' = '), left, plain(words.while), ...said(goesOut), plain(' = '), right],
    }
  }
  const isPartWrong = wrong !== null && wrong !== total
  const addends = said(parts)
  const printed: SumPiece[] = [
    plain(wrong === total ? words.tableSays : words.totalIs),
    { text: String(worth(total)), face: isPartWrong ? 'computed' : 'printed' },
  ]
  // 15 = 15 says nothing.
  if (addends.length === 1) return { label, pieces: [...addends, ...printed] }
  return {
    label,
    pieces: [
      ...addends,
      plain(' = '),
      { text: String(sum(parts)), face: isPartWrong ? 'plain' : 'computed' },
      ...printed,
    ],
  }
}

/** Whether a sum has so many terms that it is written without those of 0. */
export function leavesOutZeros(finding: Finding): boolean {
  return finding.rule === 'results-add-up'
}

const COMES_IN: ReadonlySet<string> = new Set(['requests.received', 'requests.carriedIn'])

function termsOf(
  keys: readonly FigureKey[],
  worth: (key: FigureKey) => number,
  wrong: FigureKey | null,
  isShort: boolean,
): SumPiece[] {
  const isShown = (key: FigureKey) => !isShort || worth(key) !== 0 || key === wrong
  const shown = keys.filter(isShown)
  return (shown.length > 0 ? shown : keys.slice(0, 1)).flatMap((key, at): SumPiece[] => [
    ...(at > 0 ? [{ text: ' + ', face: 'plain' } as const] : []),
    { text: String(worth(key)), face: key === wrong ? 'printed' : 'plain' },
  ])
}
