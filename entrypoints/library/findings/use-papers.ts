import { useState } from 'preact/hooks'
import type { PaperReport, SetAsideGroup } from '#components/findings/paper-report.ts'
import { useWatched, type Watched } from '#entrypoints/library/use-watched.ts'
import type { Capture } from '#lib/capture/capture.ts'
import { partFindings } from '#lib/capture/decisions.ts'
import { findingKey } from '#lib/capture/finding-key.ts'
import type { CaptureSummary } from '#lib/capture/summary.ts'
import { groupFindings } from '#lib/rules/group-findings.ts'
import { rulesOff } from '#lib/store/decide.ts'
import { getCaptures, getSummary } from '#lib/store/read.ts'

/** Reports on paper at once: a ream of them is more than anybody prints, and a page holds no more. */
export const MOST_PAPERS = 500

/** Reports fetched at once: enough to keep the database busy, few enough that progress is told. */
const AT_ONCE = 20

/** What goes on paper, and how many of the captures asked for are gone. */
export interface Papers {
  papers: readonly PaperReport[]
  gone: number
}

/** The findings of captures, live, in the order asked for; at most `MOST_PAPERS`. */
export function usePapers(ids: readonly string[]): { read: Watched<Papers>; done: number; of: number } {
  const [done, setDone] = useState(0)
  const asked = ids.slice(0, MOST_PAPERS)
  const key = asked.join(' ')
  const watched = useWatched(async () => ({ key, papers: await readPapers(asked, setDone) }), [key])
  if (watched.is !== 'read') return { read: watched, done, of: asked.length }
  const isCurrent = watched.value.key === key
  return { read: isCurrent ? { is: 'read', value: watched.value.papers } : { is: 'reading' }, done, of: asked.length }
}

async function readPapers(ids: readonly string[], tell: (done: number) => void): Promise<Papers> {
  const off = new Set(await rulesOff())
  const papers: PaperReport[] = []
  let gone = 0
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const part = ids.slice(from, from + AT_ONCE)
    const captures = await getCaptures(part)
    for (const [at, summary] of (await Promise.all(part.map(getSummary))).entries()) {
      const capture = captures[at]
      if (summary && capture) papers.push(paperOf(summary, capture, off))
      else gone += 1
    }
    tell(from + part.length)
  }
  return { papers, gone }
}

function paperOf(summary: CaptureSummary, { report, check, setAsides = [] }: Capture, off: Set<string>): PaperReport {
  const why = new Map(setAsides.map((one) => [one.finding, one]))
  const parted = partFindings(check, report, { rulesOff: off, setAside: new Set(why.keys()) })
  return {
    summary,
    report,
    groups: groupFindings(parted.standing, check.repair),
    setAside: groupFindings(parted.setAside, check.repair).map(
      (group): SetAsideGroup => ({ group, why: why.get(findingKey(group.findings[0], report)) ?? null }),
    ),
  }
}
