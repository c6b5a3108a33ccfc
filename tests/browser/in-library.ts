import type { CaptureRequest } from '#lib/capture/capture.ts'
import { keepReport } from '#lib/store/keep.ts'
import { listIds } from '#lib/store/read.ts'
import { deleteCaptures } from '#lib/store/remove.ts'

/** Keeps reports as the background does, one after the other. */
export async function keepAll(requests: readonly CaptureRequest[]): Promise<void> {
  for (const request of requests) await keepReport(request, '0.1.0')
}

/** Deletes captures as another window does. */
export async function drop(ids: readonly string[]): Promise<void> {
  await deleteCaptures(ids)
}

/** Ids of all listed captures. */
export const ids = listIds
