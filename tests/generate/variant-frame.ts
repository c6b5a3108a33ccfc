import { Draw } from './draw.ts'
import { makeVariant, type PageVariant, type VariantSource } from './page-variants.ts'

/** A variant that stands in a frame of the same site: documents by address, which one a person opens, which one holds the report. */
export interface FramedVariant extends Omit<PageVariant, 'html'> {
  documents: Readonly<Record<string, string>>
  opened: string
  holder: string
}

/** Puts a variant into a frame of a page of the same site, or into a frame within a frame; the same seed gives the same. */
export function makeFramedVariant(seed: number, source: VariantSource, site: string): FramedVariant {
  const { html, figures, traits } = makeVariant(seed, source)
  const draw = new Draw(seed)
  const holder = `${site}/nb/body.html`
  const documents: Record<string, string> = { [holder]: html }
  let shown = holder
  const depth = draw.way('frame', ['in the page', 'in the page', 'in a frame']) === 'in a frame' ? 2 : 1
  for (let level = 1; level <= depth; level++) {
    const address = `${site}/nb/outer${level}.html`
    documents[address] = writeFrame(draw, source, shown)
    shown = address
  }
  return { documents, opened: shown, holder, figures, traits: [...traits, ...draw.traits] }
}

function writeFrame(draw: Draw, { agency, year }: VariantSource, address: string): string {
  const title = `${agency}${year}年政府信息公开工作年度报告`
  const way = draw.way('frame element', ['iframe', 'IFRAME in a table', 'frameset'])
  if (way === 'frameset') {
    return `<html><head><title>${title}</title></head><frameset rows="*"><frame src="${address}"></frameset></html>`
  }
  const size = draw.random.pick(['width="100%" height="2400"', 'style="width:100%;height:1500px" frameborder=0', ''])
  const frame = `<iframe src="${address}" ${size}></iframe>`
  const heading = draw.has('title outside of the frame', 0.5) ? `<h1>${title}</h1>` : ''
  const body = way === 'iframe' ? `<div id="zoom">${frame}</div>` : `<TABLE><TR><TD>${frame}</TD></TR></TABLE>`
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title></head><body>${heading}${body}</body></html>`
}
