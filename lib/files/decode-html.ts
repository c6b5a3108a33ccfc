const BYTE_ORDER_MARKS: readonly [string, readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** The charset a page declares in its first bytes, or null. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? null
}

function decodeAs(label: string, bytes: Uint8Array, isFatal: boolean): string | null {
  try {
    return new TextDecoder(label, { fatal: isFatal }).decode(bytes)
  } catch {
    return null
  }
}

/**
 * Decodes a saved page: by its byte order mark, else as UTF-8 when it is UTF-8, some characters aside (pages saved again
 * in UTF-8 often keep an older declaration), else by its declared charset unless that gives no words, else as GB 18030, which holds GB2312 and GBK.
 */
export function decodeHtml(bytes: Uint8Array): string {
  for (const [label, mark] of BYTE_ORDER_MARKS) {
    if (mark.every((byte, at) => bytes[at] === byte)) return new TextDecoder(label).decode(bytes)
  }
  const whole = decodeAs('utf-8', bytes, true)
  if (whole !== null) return whole
  if (isNearlyUtf8(bytes.subarray(0, SAMPLE))) return new TextDecoder('utf-8').decode(bytes)
  const declared = declaredCharset(bytes)
  const label = declared && /^(?:gb|x-gbk|csgb|iso-ir-58|chinese)/i.test(declared) ? 'gb18030' : declared
  // Servers that name the charset themselves serve GBK under any declaration.
  const read = label ? decodeAs(label, bytes, false) : null
  return read !== null && !isMisread(read)
    ? read
    : (decodeAs('gb18030', bytes, true) ?? read ?? new TextDecoder('gb18030').decode(bytes))
}

/** So many bytes tell whether a page is UTF-8 but for some characters. */
const SAMPLE = 262_144

/** Whether bytes are UTF-8 in which few characters are cut in two, as portals cut a description at its hundredth byte. */
function isNearlyUtf8(bytes: Uint8Array): boolean {
  const { lost, chinese } = countSigns(new TextDecoder('utf-8').decode(bytes))
  return chinese > 10 * lost
}

/** Whether a text holds more characters that could not be decoded than Chinese ones. */
function isMisread(text: string): boolean {
  const { lost, chinese } = countSigns(text)
  return lost > 0 && lost > chinese
}

function countSigns(text: string): { lost: number; chinese: number } {
  return { lost: text.match(/\ufffd/g)?.length ?? 0, chinese: text.match(/[\u4e00-\u9fff]/g)?.length ?? 0 }
}
