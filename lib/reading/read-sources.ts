import type { Document } from '#lib/document/document.ts'
import { simplify } from '#lib/text/simplify.ts'

/** Fields that name the reporting organ itself, and those that may name whoever put the page up. */
const OWN = '发布机构|公开机构|发布单位|发文机关|发文单位|制发机关|公开主体|责任部门'
const SAID_OWN = new RegExp(`(?:${OWN})\\s*[:：]\\s*([^\\s：:，。；]{2,40})`)
const SAID_SOURCE = /(?:信息来源|文章来源|稿件来源|来源)\s*[:：]\s*([^\s：:，。；]{2,40})/
const FIELD_OWN = new RegExp(`^(?:${OWN})[:：]?$`)
const META_SOURCES = ['contentsource', 'source', 'author', 'publisher']

/** Who the page says published it: 发布机构 on the page or in its index card, ContentSource, 来源. */
export function readSources(document: Document, end: number): string[] {
  const own: string[] = []
  const others = META_SOURCES.flatMap((name) => document.metas.find((meta) => meta.name === name)?.content ?? [])
  const listen = (text: string) => {
    const plain = simplify(text)
    const said = SAID_OWN.exec(plain)?.[1]
    const source = SAID_SOURCE.exec(plain)?.[1]
    if (said) own.push(inPrint(text, plain, said))
    if (source) others.push(inPrint(text, plain, source))
  }
  for (const block of document.blocks.slice(0, end)) {
    if (block.kind === 'paragraph') listen(block.text)
    if (block.kind !== 'grid') continue
    for (const [at, cell] of block.cells.entries()) {
      listen(cell.text)
      const next = block.cells[at + 1]
      if (next && FIELD_OWN.test(simplify(cell.text).replace(/\s/g, ''))) own.push(next.text)
    }
  }
  return [...new Set([...own, ...others].map((text) => text.replace(/\s/g, '')))]
}

/** A part of a simplified text as the page prints it; characters keep their places. */
function inPrint(text: string, plain: string, part: string): string {
  const at = plain.indexOf(part)
  return text.slice(at, at + part.length)
}
