import { useEffect, useState } from 'preact/hooks'
import { recall, remember } from '#lib/remember.ts'
import { type ExportReminder, exportReminder } from '#lib/store/reminder.ts'
import { askToPersist, isPersistent, type StorageRoom, storageRoom } from '#lib/store/room.ts'
import { useWatched } from './use-watched.ts'

/** Under which it is remembered that the browser was asked, so that one that asks the person asks once. */
const ASKED = 'asked-to-keep'

/** How safe the library is where it is. */
export interface KeepingNow {
  room: StorageRoom | null
  /** null while that is not known, or there is nothing to lose. */
  isLasting: boolean | null
  reminder: ExportReminder | null
  /** Asks the browser once more never to clear the library. */
  ask: () => Promise<boolean>
}

/** Room, promise and reminder, live; with something in the library the browser is asked to keep it, once by itself. */
export function useKeeping(reports: number): KeepingNow {
  const [room, setRoom] = useState<StorageRoom | null>(null)
  const [isLasting, setLasting] = useState<boolean | null>(null)
  const read = useWatched(() => exportReminder(Date.now()), [])
  const hasReports = reports > 0
  useEffect(() => {
    storageRoom().then(setRoom)
  }, [reports])
  useEffect(() => {
    if (hasReports) askOnce().then(setLasting)
  }, [hasReports])
  const ask = async () => {
    const isPromised = await askToPersist()
    setLasting(isPromised)
    return isPromised
  }
  return { room, isLasting: hasReports ? isLasting : null, reminder: read.is === 'read' ? read.value : null, ask }
}

async function askOnce(): Promise<boolean> {
  if ((await recall(ASKED)) === true) return isPersistent()
  await remember(ASKED, true)
  return askToPersist()
}
