import { inReaderLanguage } from '#lib/i18n.ts'
import { LIBRARY_WORDS } from '#lib/words/library-words.ts'

/** One region to choose: its path, its name, how many reports it has, and how deep it stands under others. */
export interface RegionOption {
  value: string
  label: string
  count: number
  depth: number
}

/** Regions to choose from: provinces; under a chosen one the next smaller ones; whatever is chosen. */
export function regionOptions(regions: ReadonlyMap<string, number>, chosen: readonly string[]): RegionOption[] {
  const words = inReaderLanguage(LIBRARY_WORDS)
  const isShown = (path: string) => {
    const over = path.split('/').slice(0, -1).join('/')
    return over === '' || chosen.some((one) => one === over || one.startsWith(`${over}/`) || one === path)
  }
  // What is chosen though it shows nothing must be there to be given up.
  const empty = chosen.filter((path) => !regions.has(path)).map((path): [string, number] => [path, 0])
  return [...regions, ...empty]
    .filter(([path]) => isShown(path))
    .sort(([one], [other]) => (one === '' ? 1 : other === '' ? -1 : one < other ? -1 : 1))
    .map(([path, count]) => {
      const names = path.split('/')
      return { value: path, label: names.at(-1) || words.noRegion, count, depth: names.length - 1 }
    })
}
