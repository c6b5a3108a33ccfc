import { identifyOrgan, type Organ } from '#lib/organs/identify-organ.ts'
import { hostOf, keptAddress } from './address.ts'

/** A report's organ as its page names it, and the page's address, which may say where the organ is. */
export interface OrganAt {
  agency: string
  address: string
}

/** No organ's name is longer, but a hostile page or file may say so. */
const LONGEST = 200

/** The organ of a report, its region and its level; one that cannot be told from others is known by its page alone. */
export function organAt({ agency, address }: OrganAt): Organ & { key: string } {
  const organ = identifyOrgan(agency.slice(0, LONGEST), hostOf(address))
  return { ...organ, key: organ.key ?? `@${keptAddress(address)}` }
}
