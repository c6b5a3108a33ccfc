import { foldToLetters } from '#lib/text/fold.ts'
import { type Division, type DivisionLevel, regionOf } from './divisions.ts'
import { regionsOfHost } from './host-regions.ts'
import { type PlaceRead, readPlace } from './read-place.ts'

/** How high an organ stands. */
export type OrganLevel = 'ministry' | DivisionLevel | 'town'

/** Which organ a name means. */
export interface Organ {
  /**
   * The same for every name of one organ, such as 370983/商务局; null when the name alone does not say which organ it is
   * (商务局 in a saved file): then it is like no other.
   */
  key: string | null
  /** Names of the divisions it stands in, '' where not certain or not so deep. */
  province: string
  city: string
  county: string
  level: OrganLevel | null
  /** Whether it is a government or its office, not one of its departments. */
  isGovernment: boolean
}

/** What a bare name puts before itself for its region: 市商务局, 区政府; but not 市场监管局. */
const BARE = /^(?:市(?!场(?!.*市场)|政(?!府)|容)|区(?!域)|县(?!域)|省|自治区|州|盟|旗)(?=.{2})/
const CENTRAL =
  /^(?:国家|国务院|中国人民银行$|中国证券监督|中国气象局$|海关总署$|全国)|^[^省市县区州盟旗镇乡厅局]{1,8}部$|总局$|总署$/
const TOWN = /^.{1,8}?(?:镇|乡|街道|苏木)(?:人民政府|政府|办事处|党政|$)/
const GOVERNMENT = /^(?:人民)?政府(?:办|$)|(?:镇|乡)(?:人民)?政府|街道办/

/** Tells organ, region and level from a name and the host that it was found on ('' when there is none). */
export function identifyOrgan(agency: string, host: string): Organ {
  const name = foldToLetters(agency).replace(/^中华人民共和国(?=.)/, '')
  const hosts = regionsOfHost(host)
  const read = readPlace(name, hosts)
  if (!read.level && CENTRAL.test(name)) {
    return { ...NOWHERE, key: `000000/${shorten(name)}`, level: 'ministry', isGovernment: false }
  }
  const bare = read.level ? null : (BARE.exec(read.rest)?.[0] ?? '')
  const rest = bare ? read.rest.slice(bare.length) : read.rest
  const place = bare === null ? read.place : placeByHost(hosts, bare)
  const isTown = TOWN.test(rest)
  return {
    ...(place ? regionOf(place) : NOWHERE),
    key: keyOf(name, host, read, place, rest),
    level: isTown ? 'town' : (read.level ?? place?.level ?? null),
    isGovernment: GOVERNMENT.test(rest),
  }
}

const NOWHERE: Record<DivisionLevel, string> = { province: '', city: '', county: '' }

/** The one division of a host that a bare name can be of. */
function placeByHost(hosts: readonly Division[], bare: string): Division | null {
  const fitting = hosts.filter(({ name }) => name.endsWith(bare))
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

function keyOf(name: string, host: string, read: PlaceRead, place: Division | null, rest: string): string | null {
  if (place && read.doubt !== 'several') return `${place.code}/${shorten(rest)}`
  // A full name that is not listed is one organ's all the same; a place that several bear is told by its portal only.
  if (read.doubt === 'unlisted') return `-/${shorten(name)}`
  return host === '' ? null : `${host.toLowerCase().replace(/^www\./, '')}/${shorten(read.level ? name : rest)}`
}

function shorten(core: string): string {
  return core
    .replace(/人民政府/, '政府')
    .replace(/委员会/, '委')
    .replace(/办公室/, '办')
}
