import { FindingsView } from './findings/findings-view.tsx'
import { GroupView } from './group/group-view.tsx'
import { KeptView } from './kept/kept-view.tsx'
import { SeriesView } from './series/series-view.tsx'
import type { Study } from './study.ts'

/** A group, a series, a kept page or findings to print, on the library's tab. */
export function StudyView({ asked }: { asked: Study }) {
  if (asked.view === 'group') return <GroupView asked={asked} />
  if (asked.view === 'series') return <SeriesView asked={asked} />
  return asked.view === 'kept' ? <KeptView asked={asked} /> : <FindingsView asked={asked} />
}
