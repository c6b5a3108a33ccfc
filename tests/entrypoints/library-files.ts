import { gzipSync } from 'node:zlib'
import { piecesOfCapture } from '#lib/capture/packed-capture.ts'
import { writeLibrary } from '#lib/export/write-library.ts'
import { gatherBytes } from '#tests/export/gather.ts'
import { makeCapture } from '#tests/generate/captures.ts'

const encode = (text: string) => new TextEncoder().encode(text)

/** A library file of so many captures, each of an address of its own, all with a page. */
export async function fileOfMany(
  count: number,
  length = 0,
  pageOf = (seed: number) => `<p>${seed}</p>`,
): Promise<string> {
  const header = { exportedAt: '2024-02-06T06:00:00.000Z', extensionVersion: '0.1.0', captures: count, hasPages: true }
  const captures = Array.from({ length: count }, (_, seed) => ({
    ...piecesOfCapture(makeCapture(seed, { length }), encode),
    page: gzipSync(pageOf(seed)).toString('base64'),
  }))
  return (await gatherBytes(writeLibrary(header, [captures], encode))).toString()
}
