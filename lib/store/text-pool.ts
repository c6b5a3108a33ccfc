/** A text of its own: a piece cut out of a longer text holds the whole of that in memory as long as it lives. */
export function copyOf(piece: string): string {
  return piece.split('').join('')
}

/** Texts that occur again and again, each held once. */
export class TextPool {
  private readonly texts = new Map<string, string>()

  /** The one text that reads as a piece does; '' of none. */
  take(piece = ''): string {
    const known = this.texts.get(piece)
    if (known !== undefined) return known
    const own = copyOf(piece)
    this.texts.set(own, own)
    return own
  }
}
