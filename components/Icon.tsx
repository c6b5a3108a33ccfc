/** Names of the one-colour glyphs. */
export type IconName = 'close' | 'down' | 'right' | 'plus' | 'swap' | 'tab' | 'options' | 'side' | 'search'

/** A 16 px glyph beside words or on an icon button; it says nothing by itself. */
export function Icon({ name }: { name: IconName }) {
  return <span class={`icon icon-${name}`} aria-hidden="true" />
}
