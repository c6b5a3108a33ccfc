import { collapse } from '#lib/text/fold.ts'
import type { ElementRef } from './document.ts'
import { addElement, BOUNDS, type Walk } from './walk.ts'

/** A picture narrower or lower than this, in pixels, is an icon. */
const SMALLEST = 100

/** Adds a picture, frame or embedded object to the blocks; icons are none. */
export function readEmbed<N>(walk: Walk<N>, node: N, name: string, parent: ElementRef): void {
  const attribute = (key: string) => walk.access.attributeOf(node, key)
  const isIcon = (size: string | null) =>
    size !== null && /^\d+(?:px)?$/.test(size) && Number.parseInt(size, 10) < SMALLEST
  if (name === 'img' && (isIcon(attribute('width')) || isIcon(attribute('height')))) return
  if (walk.embeds++ >= BOUNDS.embeds) return
  walk.blocks.push({
    kind: 'embed',
    ref: addElement(walk, node, parent),
    what: name === 'img' ? 'picture' : name.endsWith('frame') ? 'frame' : 'object',
    // Where a picture is fetched when it comes into view, its source is a placeholder until then.
    address: attribute('data-src') ?? attribute('data-original') ?? attribute('src') ?? attribute('data') ?? '',
    text: collapse(attribute('alt') || attribute('title') || ''),
  })
}
