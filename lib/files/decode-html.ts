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
 * Decodes a saved page: by its byte order mark; as UTF-16 where every other byte is zero; as UTF-8 where it is UTF-8, some
 * characters aside (pages saved again in UTF-8 often keep an older declaration); by its declared charset unless that gives
 * no words; else as GB 18030, which holds GB2312 and GBK.
 */
export function decodeHtml(bytes: Uint8Array): string {
  for (const [label, mark] of BYTE_ORDER_MARKS) {
    if (mark.every((byte, at) => bytes[at] === byte)) return new TextDecoder(label).decode(bytes)
  }
  const wide = wideCharset(bytes)
  if (wide !== null) return new TextDecoder(wide).decode(bytes)
  const whole = decodeAs('utf-8', bytes, true)
  if (whole !== null) return whole
  if (isNearlyUtf8(bytes.subarray(0, SAMPLE))) return new TextDecoder('utf-8').decode(bytes)
  const declared = declaredCharset(bytes)
  const label = declared && /^(?:gb|x-gbk|csgb|iso-ir-58|chinese)/i.test(declared) ? 'gb18030' : declared
  // Servers that name the charset themselves serve GBK under any declaration.
  const read = label ? decodeAs(label, bytes, false) : null
  if (read !== null && label === 'gb18030' && !isMisread(read)) return read
  const guessed = decodeAs('gb18030', bytes, true)
  if (read !== null && !isMisread(read) && (guessed === null || COMMON.test(read) || !COMMON.test(guessed))) return read
  return guessed ?? read ?? new TextDecoder('gb18030').decode(bytes)
}

/** Words of which every page of a government in simplified or traditional characters has some; misread bytes give none. */
const COMMON = /政府|公[开開]|信息|[资資]訊|中[国國]/

/** Of ASCII in UTF-16 every other byte is zero; such a page without a byte order mark begins with much of it. */
function wideCharset(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 64)
  const zeros = [0, 0]
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (Math.max(even, odd) < head.length / 4 || Math.min(even, odd) > 1) return null
  return odd > even ? 'utf-16le' : 'utf-16be'
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
