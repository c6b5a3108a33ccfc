import type { FileKind } from '#lib/words/transfer-words.ts'

/** Bytes that tell what a file is. */
const HEAD = 4096

/** How files that people have at hand begin, as Latin-1 text. */
const BEGINNINGS: readonly (readonly [string, FileKind])[] = [
  ['%PDF-', 'pdf'],
  ['\x89PNG', 'picture'],
  ['\xff\xd8\xff', 'picture'],
  ['GIF8', 'picture'],
  ['RIFF', 'picture'],
  ['PK\x03\x04', 'office'],
  ['\xd0\xcf\x11\xe0', 'office'],
  ['<', 'page'],
  ['[', 'json'],
  ['{', 'json'],
]

/** What a file is by its first bytes, unzipped where it is compressed: a library file, or which other kind. */
export async function kindOfFile(file: Blob): Promise<FileKind | 'library'> {
  const head = (await headOf(file)).replace(/^\xef\xbb\xbf/, '').trimStart()
  if (/^\{"format":\s*"gouji-library"/.test(head)) return 'library'
  return BEGINNINGS.find(([beginning]) => head.startsWith(beginning))?.[1] ?? 'other'
}

async function headOf(file: Blob): Promise<string> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer())
  const isZipped = first === 0x1f && second === 0x8b
  const bytes = isZipped ? file.stream().pipeThrough(new DecompressionStream('gzip')) : file.slice(0, HEAD).stream()
  const reader = bytes.getReader()
  try {
    const { value } = await reader.read()
    return String.fromCharCode(...(value ?? new Uint8Array()).subarray(0, HEAD))
  } catch {
    return ''
  } finally {
    await reader.cancel().catch(() => {})
  }
}
