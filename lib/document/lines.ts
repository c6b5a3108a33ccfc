import { collapse } from '#lib/text/fold.ts'
import type { Block, ElementRef } from './document.ts'

/** Gathers running text into one paragraph a line. */
export class Lines {
  private readonly blocks: Block[]
  private text = ''
  private ref: ElementRef = 0
  private bold = 0
  private plain = 0

  constructor(blocks: Block[]) {
    this.blocks = blocks
  }

  /** Adds text of the line that stands in an element. */
  add(text: string, ref: ElementRef, isBold: boolean): void {
    if (this.text === '') this.ref = ref
    this.text += text
    const printed = text.trim().length
    if (isBold) this.bold += printed
    else this.plain += printed
  }

  /** Ends the line; a line without text is none. */
  end(): void {
    const text = collapse(this.text)
    if (text !== '') {
      this.blocks.push({ kind: 'paragraph', ref: this.ref, text, emphasis: this.bold > 0 && this.plain === 0 })
    }
    this.text = ''
    this.bold = 0
    this.plain = 0
  }
}
