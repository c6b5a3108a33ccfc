import { inflateRawSync } from 'node:zlib'

const END = 0x06054b50
const ENTRY_SIZE = 46
const LOCAL_SIZE = 30

/** The files of a zip archive as text, by name; read from its directory at the end (APPNOTE 4.3). */
export function unzip(bytes: Uint8Array): Map<string, string> {
  const view = Buffer.from(bytes)
  let end = view.length - 22
  while (view.readUInt32LE(end) !== END) end--
  const files = new Map<string, string>()
  let at = view.readUInt32LE(end + 16)
  for (let left = view.readUInt16LE(end + 10); left > 0; left--) {
    const [method, packed] = [view.readUInt16LE(at + 10), view.readUInt32LE(at + 20)]
    const [name, extra, comment] = [view.readUInt16LE(at + 28), view.readUInt16LE(at + 30), view.readUInt16LE(at + 32)]
    const local = view.readUInt32LE(at + 42)
    const start = local + LOCAL_SIZE + view.readUInt16LE(local + 26) + view.readUInt16LE(local + 28)
    const body = view.subarray(start, start + packed)
    const content = method === 0 ? body : inflateRawSync(body)
    files.set(view.toString('utf8', at + ENTRY_SIZE, at + ENTRY_SIZE + name), content.toString('utf8'))
    at += ENTRY_SIZE + name + extra + comment
  }
  return files
}
