/** Texts of their own: a piece cut out of a longer text holds the whole of that in memory as long as it lives. */
export function copiesOf(pieces: readonly string[]): string[] {
  return JSON.parse(JSON.stringify(pieces))
}

/** Texts that occur again and again, each held once. */
export class TextPool {
  private readonly texts = new Map<string, string>()

  /** The one text that reads as a piece does; `likely` is one that may well be it. */
  take(piece = '', likely = ''): string {
    if (piece === likely) return likely
    const known = this.texts.get(piece)
    if (known !== undefined) return known
    const [own = ''] = copiesOf([piece])
    this.texts.set(own, own)
    return own
  }
}
