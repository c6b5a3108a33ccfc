import { type ComponentChildren, Fragment, isValidElement } from 'preact'

/** An element of a drawn picture, or a text in it. */
export interface Drawn {
  name: string
  props: Readonly<Record<string, unknown>>
  children: (Drawn | string)[]
}

type Drawable = (props: Readonly<Record<string, unknown>>) => ComponentChildren

/** Draws a component that has no state of its own as the tree of elements it stands for. */
export function draw(picture: ComponentChildren): (Drawn | string)[] {
  if (Array.isArray(picture)) return picture.flatMap(draw)
  if (picture === null || picture === undefined || typeof picture === 'boolean') return []
  if (!isValidElement(picture)) return [String(picture)]
  const { type, props } = picture
  if (type === Fragment) return draw(props.children)
  if (typeof type === 'function') return draw((type as Drawable)(props))
  return [{ name: String(type), props, children: draw(props.children) }]
}

/** What the eye sees of a picture: its text, `[class]` for every element without one, nothing of what is hidden. */
export function seen(picture: (Drawn | string)[]): string {
  return picture
    .map((one) => {
      if (typeof one === 'string') return one
      if (one.props.class === 'hidden') return ''
      return seen(one.children) || `[${one.props.class ?? one.name}]`
    })
    .join('')
}

/** What a screen reader says of a picture: labels in place of what they name, and hidden words, but not what is kept from it. */
export function heard(picture: (Drawn | string)[]): string {
  return picture
    .map((one) => {
      if (typeof one === 'string') return one
      if (one.props['aria-hidden'] === 'true') return ''
      return typeof one.props['aria-label'] === 'string' ? one.props['aria-label'] : heard(one.children)
    })
    .join('')
    .trim()
}

/** All elements of a picture that a test holds for, outermost first. */
export function find(picture: (Drawn | string)[], test: (one: Drawn) => boolean): Drawn[] {
  return picture.flatMap((one) => {
    if (typeof one === 'string') return []
    return [...(test(one) ? [one] : []), ...find(one.children, test)]
  })
}
