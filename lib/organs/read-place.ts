import { type Division, type DivisionLevel, divisions, isInLine, isWithin } from './divisions.ts'
import { stemOf } from './stem.ts'

/** What the front of an organ's name says of where it is, and the rest of the name. */
export interface PlaceRead {
  /** The innermost division that is certain, or null. */
  place: Division | null
  /** Level of the innermost place that is named, also where it is not certain which one it is. */
  level: DivisionLevel | null
  /** Why it is not certain which one that is: several are called so, or none that is listed. */
  doubt: 'several' | 'unlisted' | null
  rest: string
}

interface Index {
  byName: ReadonlyMap<string, readonly Division[]>
  longest: number
}

let index: Index | null = null

/** 东区, 城区, 郊区 are words first and names only within their city. */
const TOO_SHORT = /^(?:[东西南北城郊矿]区|市中区)$/
/** Words that follow a city's bare stem: 潍坊高新区 is no unknown place. */
const ZONE = /^(?:高新|经济|经开|工业|产业|保税|开发|循环|临港|滨海新|新区|自贸|自由贸易|旅游|风景|生态|示范|综合|城乡)/
/** A place by its form alone, in the names of places that are gone or that nobody lists. */
const UNKNOWN = /^(\p{Script=Han}{2,6}?)([省市县区旗州盟]|兵团)(?=\p{Script=Han}{2})/u
const NO_PLACE = /^(?:社区|地区|市区|县区|辖区|校区|园区|城市|都市|国家)/

/**
 * Reads province, city and county from the front of a folded name. Of several divisions of the same name one is chosen
 * only where `hosts` leaves no other. A county whose name ends otherwise today is found by its stem, since counties
 * become cities and districts and never go back: 孟津县 is 孟津区.
 */
export function readPlace(name: string, hosts: readonly Division[]): PlaceRead {
  let read: PlaceRead = { place: null, level: null, doubt: null, rest: name }
  for (let deeper = readOne(read, hosts); deeper; deeper = readOne(read, hosts)) read = deeper
  const unknown = UNKNOWN.exec(read.rest)
  const isBareZone = !read.place && ZONE.test(read.rest)
  if (read.doubt || read.level === 'county' || !unknown || isBareZone || NO_PLACE.test(read.rest)) return read
  const level = LEVEL_OF_ENDING[unknown[2] ?? ''] ?? null
  return { ...read, level, doubt: 'unlisted' }
}

const LEVEL_OF_ENDING: Readonly<Record<string, DivisionLevel>> = {
  省: 'province',
  兵团: 'province',
  县: 'county',
  区: 'county',
  旗: 'county',
}

function readOne({ place, rest, doubt }: PlaceRead, hosts: readonly Division[]): PlaceRead | null {
  if (doubt || place?.level === 'county') return null
  index ??= makeIndex()
  for (let length = Math.min(index.longest, rest.length - 1); length >= 2; length--) {
    const said = rest.slice(0, length)
    const left = rest.slice(length)
    const named = (index.byName.get(said) ?? []).filter((one) => isDeeper(one, place) && isMeant(one, said, left))
    if (named.length === 0) continue
    const isOpen = named.length > 1 || (!place && TOO_SHORT.test(said))
    const meant = isOpen ? named.filter((one) => hosts.some((host) => isInLine(one, host))) : named
    const [only] = meant
    if (only && meant.length === 1) return { place: only, level: only.level, doubt: null, rest: left }
    return { place, level: named[0]?.level ?? null, doubt: 'several', rest }
  }
  return null
}

function isDeeper(one: Division, place: Division | null): boolean {
  return !place || (one !== place && isWithin(one, place))
}

/** Whether a division may be called so here: by its name, or by a shorter form that what follows makes certain. */
function isMeant(one: Division, said: string, left: string): boolean {
  if (said === one.name) return true
  if (one.level === 'county') return said !== stemOf(one.name)
  if (said === `${stemOf(one.name)}州`) return true
  if (one.level === 'city' && ZONE.test(left)) return true
  return (one.level === 'province' && /厅$/.test(left)) || startsWithin(left, one)
}

/** Whether a name goes on with a division of this one: 山东泰安市, 泰安肥城市. */
function startsWithin(left: string, outer: Division): boolean {
  return divisions().some((one) => one !== outer && isWithin(one, outer) && left.startsWith(one.name))
}

function makeIndex(): Index {
  const byName = new Map<string, Division[]>()
  for (const one of divisions()) {
    for (const name of namesOf(one)) byName.set(name, [...(byName.get(name) ?? []), one])
  }
  for (const [name, called] of byName) {
    // Who bears the name today goes before who bore it.
    const today = called.filter((one) => one.name === name)
    if (today.length > 0) byName.set(name, today)
  }
  return { byName, longest: Math.max(...[...byName.keys()].map((name) => name.length)) }
}

function namesOf({ name, level }: Division): string[] {
  const stem = stemOf(name)
  if (stem === name) return [name]
  if (level === 'province') return [name, stem]
  if (level === 'city') return /自治州$/.test(name) ? [name, stem, `${stem}州`] : [name, stem]
  if (/自治[县旗]$/.test(name)) return [name, stem + name.slice(-1)]
  if (name.endsWith('区')) return [name, `${stem}县`, `${stem}市`]
  return name.endsWith('市') ? [name, `${stem}县`] : [name]
}
