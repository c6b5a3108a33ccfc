import { SECTORS } from '#lib/form/sectors.ts'
import type { Finding } from '#lib/report/finding.ts'
import { standingOf } from './evidence/organ-standing.ts'
import { sentencesOf } from './evidence/own-words.ts'
import { sectorOfSystem, sectorsOfWork } from './evidence/sectors-of-organ.ts'
import { flagWords } from './flag.ts'
import type { Rule } from './rule.ts'

const SYSTEMS = SECTORS.flatMap((sector) => sector.systems).sort((one, other) => other.length - one.length)
const OWN_SYSTEM = new RegExp(
  `(?:全[省市区县州盟旗国域]|全系统|[我本][省市区县州盟旗局]|全)(${SYSTEMS.join('|')})系统`,
  'g',
)
const PARTNERS = /会同|配合|联合|牵头|协同|协助|支持|对接|兄弟/
/** 与 joins words everywhere: only in the same clause does it name a partner. */
const WITH_IN_CLAUSE = /(?:与|和|同|向|对接)[^，。；]{0,6}$/

/** No other field's system is spoken of as the organ's own; governments and their offices speak of all of them. */
export const textFitsThisSector: Rule = {
  id: 'text-fits-this-sector',
  severity: 'warning',
  check: (report) => {
    const { kind, work } = standingOf(report.agency)
    const own = sectorsOfWork(work)
    if (kind !== 'department' || own.length === 0) return []
    const findings = new Map<string, Finding>()
    for (const { text, quote } of sentencesOf(report)) {
      if (PARTNERS.test(text)) continue
      for (const match of text.matchAll(OWN_SYSTEM)) {
        const system = match[1] ?? ''
        const sector = sectorOfSystem(system)
        const isOwn = work.includes(system) || own.some((it) => it.id === sector?.id)
        if (isOwn || WITH_IN_CLAUSE.test(text.slice(0, match.index))) continue
        const before = findings.get(match[0])
        if (before) before.details.count = Number(before.details.count) + 1
        else {
          const details = { system, agency: report.agency, count: 1 }
          const end = match.index + match[0].length
          findings.set(match[0], flagWords('text-fits-this-sector', 'warning', quote(match.index, end), details))
        }
      }
    }
    return [...findings.values()]
  },
}
