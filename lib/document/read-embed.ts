import { collapse } from '#lib/text/fold.ts'
import type { ElementRef } from './document.ts'
import { addElement, BOUNDS, type Walk } from './walk.ts'

/** Adds a picture, frame or embedded object to the blocks. */
export function readEmbed<N>(walk: Walk<N>, node: N, name: string, parent: ElementRef): void {
  if (walk.embeds++ >= BOUNDS.embeds) return
  const attribute = (key: string) => walk.access.attributeOf(node, key)
  walk.blocks.push({
    kind: 'embed',
    ref: addElement(walk, node, parent),
    what: name === 'img' ? 'picture' : name.endsWith('frame') ? 'frame' : 'object',
    address: attribute('src') ?? attribute('data') ?? '',
    text: collapse(attribute('alt') || attribute('title') || ''),
  })
}
