import { kindOfOrgan } from '#entrypoints/library/organ-kind.ts'
import type { GroupStudy } from '#entrypoints/library/study.ts'
import { useWatched, type Watched } from '#entrypoints/library/use-watched.ts'
import type { CaptureSummary } from '#lib/capture/summary.ts'
import type { Edition } from '#lib/form/form.ts'
import { listFacets, listOrgans, type OrganYears } from '#lib/store/groups.ts'
import type { CaptureFilter } from '#lib/store/list.ts'
import { getSummary, listCaptures } from '#lib/store/read.ts'

/** Who is in a group, and what else could be chosen. */
export interface Group {
  members: readonly CaptureSummary[]
  /** How many fit; more than `members` when there are too many to be held. */
  total: number
  /** Whether the library holds anything at all. */
  isEmpty: boolean
  /** Picked captures that are no longer there. */
  gone: number
  /** Organs of the group's region and kind with reports of other years only. */
  lacking: readonly OrganYears[]
  choices: GroupChoices
}

/** What the filters of a group can choose from. */
export interface GroupChoices {
  /** The latest first. */
  years: readonly number[]
  /** Paths. */
  regions: readonly string[]
  editions: readonly Edition[]
  /** Kinds of organs that at least two of the reports are of, the most frequent first. */
  kinds: readonly string[]
}

/** More reports than this at once are neither read in reasonable time nor of use in one list. */
export const MOST_GROUPED = 3000

/** The members of a group, live. */
export function useGroup(asked: GroupStudy): Watched<Group> {
  const { captures, year, region, edition, kind } = asked
  const key = JSON.stringify([captures, year, region, edition, kind])
  const watched = useWatched(async () => ({ key, group: await readGroup(asked) }), [key])
  if (watched.is !== 'read') return watched
  return watched.value.key === key ? { is: 'read', value: watched.value.group } : { is: 'reading' }
}

async function readGroup({ captures, year, region, edition, kind }: GroupStudy): Promise<Group> {
  const place: CaptureFilter = region === null ? {} : { region }
  const filter: CaptureFilter = { ...place, ...(year !== null && { year }), ...(edition !== null && { edition }) }
  const facets = await listFacets(filter)
  const everything = captures.length === 0 ? facets : await listFacets()
  const isEmpty = everything.worst.size === 0 && (await listFacets()).worst.size === 0
  const [fitting, gone] = captures.length > 0 ? await readPicked(captures) : [await listFitting(filter), 0]
  const members = fitting.filter(
    (summary) => captures.length > 0 || kind === null || kindOfOrgan(summary.organ) === kind,
  )
  const isWholeYear = captures.length === 0 && year !== null && edition === null
  const organs = isWholeYear ? (await listOrgans(place)).organs : []
  return {
    members: members.slice(0, MOST_GROUPED),
    total: members.length,
    isEmpty,
    gone,
    lacking: organs.filter(
      ({ series, years }) =>
        years.length > 0 && years.every((one) => one.year !== year) && (kind === null || kindOfOrgan(series) === kind),
    ),
    choices: {
      years: [...facets.years.keys()],
      regions: [...facets.regions.keys()].filter((path) => path !== '').sort(),
      editions: [...facets.editions.keys()].sort(),
      kinds: kindsOf(fitting),
    },
  }
}

async function readPicked(ids: readonly string[]): Promise<[CaptureSummary[], number]> {
  const found = await Promise.all(ids.map(getSummary))
  const present = found.filter((summary) => summary !== undefined)
  return [present, found.length - present.length]
}

/** All that fit a filter, the organs of one region together. */
async function listFitting(filter: CaptureFilter): Promise<CaptureSummary[]> {
  return (await listCaptures({ ...filter, sort: 'organ', isAscending: true, limit: 4 * MOST_GROUPED })).captures
}

function kindsOf(summaries: readonly CaptureSummary[]): string[] {
  const organs = new Map<string, Set<string>>()
  for (const summary of summaries) {
    const kind = kindOfOrgan(summary.organ)
    if (kind === null) continue
    organs.set(kind, (organs.get(kind) ?? new Set()).add(summary.series))
  }
  const several = [...organs].filter(([, members]) => members.size > 1)
  return several.sort(([, one], [, other]) => other.size - one.size).map(([kind]) => kind)
}
