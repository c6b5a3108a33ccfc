import { GroupView } from './group/group-view.tsx'
import { SeriesView } from './series/series-view.tsx'
import type { Study } from './study.ts'

/** A group or a series on the library's tab. */
export function StudyView({ asked }: { asked: Study }) {
  return asked.view === 'group' ? <GroupView asked={asked} /> : <SeriesView asked={asked} />
}
