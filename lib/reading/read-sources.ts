import type { Document } from '#lib/document/document.ts'

const META_SOURCES = ['contentsource', 'source', 'author', 'publisher']
const SAID = /(?:信息来源|文章来源|来源|发布机构|公开机构|发布单位|发文机关|责任部门|供稿)\s*[:：]\s*([^\s：:]{2,40})/

/** Who the page says published it: ContentSource, then 来源 and 发布机构 on the page and in its index card. */
export function readSources(document: Document, end: number): string[] {
  const sources = META_SOURCES.flatMap((name) => document.metas.find((meta) => meta.name === name)?.content ?? [])
  for (const block of document.blocks.slice(0, end)) {
    if (block.kind === 'paragraph') sources.push(...(SAID.exec(block.text)?.slice(1, 2) ?? []))
    if (block.kind !== 'grid') continue
    for (const [at, cell] of block.cells.entries()) {
      sources.push(...(SAID.exec(cell.text)?.slice(1, 2) ?? []))
      const next = block.cells[at + 1]
      if (/^(?:发布机构|公开机构|发布单位|发文机关|发文单位|制发机关|责任部门)[:：]?$/.test(cell.text) && next)
        sources.push(next.text)
    }
  }
  return [...new Set(sources)]
}
