/** Names of places in front of an organ whose place is not listed. */
const PLACES = /^(?:\p{Script=Han}{2,8}?[省市县区州旗盟](?=\p{Script=Han}{2}))+/u

/**
 * What kind of organ a key of `organAt` names, whatever its place: 商务局 of 370983/商务局 and of -/青川市商务局; null where
 * it does not say.
 */
export function kindOfOrgan(organ: string): string | null {
  const [place, name] = organ.split(/\/(.*)/s)
  if (name === undefined || name === '' || organ.startsWith('@')) return null
  return place === '-' ? name.replace(PLACES, '') : name
}
