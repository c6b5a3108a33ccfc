import { Keeping } from '#components/library/Keeping.tsx'
import { exportCaptures } from './export-menu.tsx'
import { useKeeping } from './use-keeping.ts'

/** How much room the library takes and has, whether it lasts, and a reminder to export it. */
export function RoomLeft({ reports }: { reports: number }) {
  const { ask, ...keeping } = useKeeping(reports)
  return <Keeping {...keeping} onAsk={ask} onExport={() => exportCaptures({ hasPages: true })} />
}
