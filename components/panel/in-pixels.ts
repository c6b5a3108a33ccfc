/** Lengths for a style attribute. */
export function inPixels<K extends string>(lengths: Readonly<Record<K, number>>): Record<K, string> {
  return Object.fromEntries(Object.entries<number>(lengths).map(([name, length]) => [name, `${length}px`])) as Record<
    K,
    string
  >
}
