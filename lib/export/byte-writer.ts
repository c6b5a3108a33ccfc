const LEAST = 1_048_576

/** Gathers bytes in one buffer that grows as it must, so that a long file is written without a string for each line. */
export class ByteWriter {
  /** How many bytes are gathered. */
  length = 0
  private bytes: Uint8Array<ArrayBuffer> = new Uint8Array(LEAST)

  put(part: Uint8Array): void {
    this.reserve(part.length)
    this.bytes.set(part, this.length)
    this.length += part.length
  }

  /** Puts signs below 128, one byte each: JSON's own signs, hexadecimal and base64 digits. */
  putAscii(signs: string): void {
    this.reserve(signs.length)
    for (let at = 0; at < signs.length; at++) this.bytes[this.length++] = signs.charCodeAt(at)
  }

  /** What was gathered from a place on, as a view that holds until more is put. */
  since(from: number): Uint8Array {
    return this.bytes.subarray(from, this.length)
  }

  /** Everything gathered, as a view that holds until more is put; begins anew. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = this.bytes.subarray(0, this.length)
    this.length = 0
    return taken
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more))
    larger.set(this.since(0))
    this.bytes = larger
  }
}
