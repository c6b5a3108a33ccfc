/** How long (ms) what was gone to stands out. */
const DURATION = 4000

/** One value on any ground, 3:1 on white and on black, like the colours of marks. */
const ACCENT = '#2f7bb5'
const WASH = 'inset 0 0 0 100vmax rgb(47 123 181 / .22)'

/** The same as it stands in a sheet, for a page on which nothing runs. */
export const POINTED_OUT = `outline: 3px solid ${ACCENT}; outline-offset: -1px; box-shadow: ${WASH};`

/**
 * Makes an element stand out for a moment by an animation, which leaves the page's HTML alone; on a page behind another
 * tab from when it comes to the front.
 */
export function pointOut(element: Element): void {
  const page = element.ownerDocument
  if (page.hidden) page.addEventListener('visibilitychange', () => pointOut(element), { once: true })
  else stand(element)
}

function stand(element: Element): void {
  const stands = { outline: `3px solid ${ACCENT}`, outlineOffset: '-1px', boxShadow: WASH }
  element.animate([stands, { ...stands, offset: 0.75 }, {}], { duration: DURATION, id: 'gouji-pointed-out' })
}
