/** How the walker looks at a source's tree, be it a live DOM or a parsed file. */
export interface TreeAccess<N> {
  /** Lower-case tag name, `#text` for text, the empty string for anything else. */
  nameOf: (node: N) => string
  /** Characters of a text node. */
  textOf: (node: N) => string
  childrenOf: (node: N) => Iterable<N>
  /** What an input, textarea or select shows; empty for fields that show no text of their own. */
  valueOf: (field: N) => string
  attributeOf: (node: N, name: string) => string | null
}
