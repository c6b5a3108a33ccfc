/** Whether a node is an element, also one of another frame, whose `Element` is not ours. */
export function isElement(node: unknown): node is Element {
  return (node as Node | null | undefined)?.nodeType === 1
}

/** Whether a place is a range of words and not an element. */
export function isRange(place: Element | Range): place is Range {
  return 'startContainer' in place
}
