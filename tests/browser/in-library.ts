import { deleteCaptures } from '#lib/store/remove.ts'

/** Deletes captures as another window does; gives nothing back, because nothing else can be handed out of a page. */
export async function drop(ids: readonly string[]): Promise<void> {
  await deleteCaptures(ids)
}
