/** Marks of a footnote at the end of a word or number: *, ①, ¹, ※, [1], （注2）, 12注. */
const NOTE_MARK = /(?:[*＊※#†‡①-⑳⑴-⒇¹²³⁰⁴-⁹]|[[［【〔(（]\s*(?:\d{1,2}|注\s*\d{0,2})\s*[\]］】〕)）]|(?<=\d)注)+$/u

/** A text without the footnote marks at its end. */
export function withoutNoteMark(text: string): string {
  return text.replace(NOTE_MARK, '').trim()
}
