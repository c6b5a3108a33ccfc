import { gzipSync } from 'node:zlib'
import { textsOfCapture } from '#lib/capture/packed-capture.ts'
import { captureLine, writeLibrary } from '#lib/export/write-library.ts'
import { gather } from '#tests/export/gather.ts'
import { makeCapture } from '#tests/generate/captures.ts'

/** A library file of so many captures, each of an address of its own, all with a page. */
export async function fileOfMany(
  count: number,
  length = 0,
  pageOf = (seed: number) => `<p>${seed}</p>`,
): Promise<string> {
  const header = { exportedAt: '2024-02-06T06:00:00.000Z', extensionVersion: '0.1.0', captures: count, hasPages: true }
  const lines = Array.from({ length: count }, (_, seed) =>
    captureLine(textsOfCapture(makeCapture(seed, { length })), gzipSync(pageOf(seed)).toString('base64')),
  )
  return (await gather(writeLibrary(header, lines))).join('')
}
