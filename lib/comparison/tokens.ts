/** Numbers in digits with their separators and signs, and in Chinese numerals of two or more characters. */
const NUMBER = /[\d０-９]+(?:[.,．，][\d０-９]+)*[%％‰]?|[〇零一二两三四五六七八九十百千万亿]{2,}/g

/** Where there is no segmenter: Chinese characters one by one, other words whole. */
const PLAIN = /\p{Script=Han}|[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu

let made: Intl.Segmenter | null | undefined

/** Made when it is first needed: that takes longer than most comparisons. */
function segmenter(): Intl.Segmenter | null {
  made ??= typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('zh', { granularity: 'word' }) : null
  return made
}

/** Cuts a text into words and signs that put together are the text again; a number is never cut. */
export function cutWords(text: string): string[] {
  const tokens: string[] = []
  let from = 0
  for (const match of text.matchAll(NUMBER)) {
    cutPlain(text.slice(from, match.index), tokens)
    tokens.push(match[0])
    from = match.index + match[0].length
  }
  cutPlain(text.slice(from), tokens)
  return tokens
}

function cutPlain(text: string, tokens: string[]): void {
  if (text === '') return
  const words = segmenter()?.segment(text)
  if (!words) tokens.push(...(text.match(PLAIN) ?? []))
  else for (const { segment } of words) tokens.push(segment)
}
