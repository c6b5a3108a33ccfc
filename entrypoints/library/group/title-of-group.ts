import type { GroupStudy } from '#entrypoints/library/study.ts'
import { inReaderLanguage } from '#lib/i18n.ts'
import { GROUP_WORDS } from '#lib/words/group-words.ts'

/** What a group is called; `reports` is how many of the picked ones there are. */
export function titleOf({ captures, year, region, kind }: GroupStudy, reports: number): string {
  const picked = captures.length > 0 ? reports : null
  return inReaderLanguage(GROUP_WORDS).title({ picked, year, region: region?.split('/').at(-1) ?? null, kind })
}
