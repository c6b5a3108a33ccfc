import {
  AUTONOMOUS_PREFECTURES,
  BRANCH_PREFECTURES,
  COUNTY_CITIES,
  MUNICIPALITIES,
  PREFECTURE_CITIES,
  PROVINCES,
} from '#lib/form/divisions.ts'
import { SECTORS } from '#lib/form/sectors.ts'

/** How high an organ stands; null where its name does not tell, as that of a city that no list knows. */
export type Level = 'central' | 'province' | 'prefecture' | 'county' | 'town' | null

/** A government, the office that works and publishes for it, a department, or the administration of a zone. */
export type OrganKind = 'government' | 'government-office' | 'department' | 'zone'

/** One place that an organ's name begins with. */
export interface OrganPlace {
  name: string
  level: Level
}

/** What an organ's name tells of it. */
export interface OrganStanding {
  name: string
  places: readonly OrganPlace[]
  level: Level
  /** null when the name ends like no organ known here. */
  kind: OrganKind | null
  /** What it works at: 商务 of 肥城市商务局; empty for a government. */
  work: string
}

const ORGANS = [...new Set(SECTORS.flatMap((sector) => sector.organs))]
/** Words with which an organ's own name begins, once its places are gone. 公安 in 公安县 is a place, so none may follow. */
const BEGINS_OWN_NAME = new RegExp(
  `^(?:${ORGANS.join('|')}|人民|政府|办公|管理委员会|管委会|办事处|党政|党委|组织|宣传|统战|政法|共青团|妇女|总工会|机关|政务|新闻|行政|综合|城市|城乡|乡村|社会|经济|公共|土地|人防|国防|红十字|文学|关心|史志|对外|地方|重点)(?!自治县|自治旗|县|市|区|旗|镇|乡|街道)`,
)
const GENERIC =
  /^(\p{Script=Han}{1,11}?)(自治县|自治旗|自治州|新区|开发区|度假区|示范区|保护区|园区|林区|特区|县|旗|区|市|州|盟|镇|乡|苏木|街道)/u
/** 城市, 社区 and the like end in such a sign and are no places. */
const NO_PLACE = /^(?:城|都|超|社|园|景|库|灌|各|全|本|我|该|校|地)$/
/** 市 of 市商务局, which names no place. */
const LEVEL_WORD = /^[省市县区州旗盟本我](?=..)/
const LEVELS: Readonly<Record<string, Level>> = {
  自治州: 'prefecture',
  盟: 'prefecture',
  州: 'prefecture',
  县: 'county',
  自治县: 'county',
  旗: 'county',
  自治旗: 'county',
  区: 'county',
  林区: 'county',
  特区: 'county',
  镇: 'town',
  乡: 'town',
  苏木: 'town',
  街道: 'town',
}
const DEPARTMENT = /(?:局|委员会|委|厅|部|办|办公室|中心|院|署|处|站|队|会|馆|所|社|关|库|团)$/
const CENTRAL = /^(?:国家|中国|中华人民共和国|国务院|中央|中共中央|最高人民|全国)|^[^省市县区]{1,12}(?:部|总局|总署)$/

/** Reads an organ's name: the places it begins with, how high it stands, and what it works at. */
export function standingOf(organ: string): OrganStanding {
  const name = organ.replace(/\s/g, '')
  const branch = /^国家税务总局(.+税务局)$/.exec(name)?.[1] ?? name
  const { places, rest } = peelPlaces(branch.replace(/^中共/, ''))
  const own = places.length === 0 ? rest.replace(LEVEL_WORD, '') : rest
  const last = places.at(-1)
  const isCentral = places.length === 0 && own === rest && CENTRAL.test(name)
  return {
    name,
    places,
    level: isCentral ? 'central' : (last?.level ?? null),
    kind: isCentral ? 'department' : kindOf(own, last?.level ?? null),
    work: workOf(own),
  }
}

/** Whether an organ is known by its name alone: it says its place, or it is a central one. */
export function isFullName({ places, level, name }: OrganStanding): boolean {
  return places.length > 0 || level === 'central' || startsWithKnownPlace(name)
}

/** Whether a name is clearly not full: 商务局, 区商务局, 人民政府, 办公室. */
export function isBareName(standing: OrganStanding): boolean {
  if (isFullName(standing)) return false
  return BEGINS_OWN_NAME.test(standing.name.replace(LEVEL_WORD, '')) || /^[本我].{1,6}$/.test(standing.name)
}

function peelPlaces(name: string): { places: OrganPlace[]; rest: string } {
  const places: OrganPlace[] = []
  let rest = name
  if (BEGINS_OWN_NAME.test(name.replace(LEVEL_WORD, ''))) return { places, rest }
  while (places.length < 5) {
    const place = knownPlace(rest) ?? (BEGINS_OWN_NAME.test(rest) ? null : genericPlace(rest, places.at(-1)))
    if (!place) break
    places.push(place)
    rest = rest.slice(place.name.length)
  }
  return { places, rest }
}

function knownPlace(text: string): OrganPlace | null {
  for (let length = Math.min(12, text.length); length >= 3; length--) {
    const name = text.slice(0, length)
    if (MUNICIPALITIES.has(name) || PROVINCES.has(name)) return { name, level: 'province' }
    if (AUTONOMOUS_PREFECTURES.has(name) || BRANCH_PREFECTURES.has(name)) return { name, level: 'prefecture' }
    if (!name.endsWith('市')) continue
    if (PREFECTURE_CITIES.has(name.slice(0, -1))) return { name, level: 'prefecture' }
    if (COUNTY_CITIES.has(name.slice(0, -1))) return { name, level: 'county' }
  }
  return null
}

/** A place that no list knows, by its last character; a city below a city or a prefecture is one at county level. */
function genericPlace(text: string, above: OrganPlace | undefined): OrganPlace | null {
  const match = GENERIC.exec(text)
  if (!match || NO_PLACE.test(match[1] ?? '')) return null
  const [name, , ending = ''] = match
  if (ending === '市') return { name, level: above?.level === 'prefecture' ? 'county' : null }
  return { name, level: LEVELS[ending] ?? null }
}

/** 广州海关, 青岛海事局: a place named without its kind. */
function startsWithKnownPlace(name: string): boolean {
  const provinces = [...PROVINCES, ...MUNICIPALITIES].map((it) =>
    it.replace(/(?:省|市|(?:壮族|回族|维吾尔)?自治区)$/, ''),
  )
  const isKnown = (start: string) =>
    PREFECTURE_CITIES.has(start) || COUNTY_CITIES.has(start) || provinces.includes(start)
  return [2, 3, 4].some((length) => name.length > length && isKnown(name.slice(0, length)))
}

function kindOf(own: string, level: Level): OrganKind | null {
  if (/^(?:人民政府|政府|行政公署|行署)$/.test(own)) return 'government'
  if (/^(?:人民)?政府办(?:公厅|公室)?$/.test(own) || /^办公[厅室]$/.test(own)) return 'government-office'
  if (level === 'town' && /^(?:办事处|党政.*|政府.*|人民政府.*|)$/.test(own)) return 'government'
  if (/^(?:管理委员会|管委会)/.test(own)) return 'zone'
  return DEPARTMENT.test(own) ? 'department' : null
}

function workOf(own: string): string {
  return own
    .replace(/^(?:人民政府|政府|办事处)(?:办(?:公厅|公室)?)?$/, '')
    .replace(/(?:办公室|委员会|局|委|厅|部|办|中心|署|处|会)$/, '')
}
