import { writeOrdinal } from '#lib/text/ordinal.ts'
import { type Draft, type DraftSection, linesOf } from '#tests/generate/drafts.ts'
import type { Random } from '#tests/generate/random.ts'
import { type Fault, replaceIn } from './fault.ts'

function setTitle(draft: Draft, title: string): true {
  draft.title = [title]
  draft.windowTitle = title
  return true
}

function numberSections(sections: DraftSection[]): void {
  for (const [at, section] of sections.entries())
    section.heading = `${writeOrdinal(at + 1)}、${section.heading.replace(/^[一二三四五六七八九十]+、/, '')}`
}

function withoutPlace(draft: Draft): string {
  return draft.organ.name.replace(/^.*[市县区](?=.)/, '')
}

function setPublished(draft: Draft, date: string): true {
  draft.metas = [{ name: 'pubdate', content: date }]
  return true
}

function signedOn(draft: Draft, date: string): void {
  draft.signature = [draft.organ.name, date]
}

/** A day some weeks after the deadline of an organ's kind. */
function lateDay(draft: Draft, random: Random): string {
  const isEarly = draft.organ.kind === 'department' || draft.organ.kind === 'town'
  const month = isEarly ? random.whole(2, 12) : random.whole(4, 12)
  return `${draft.year + 1}-${String(month).padStart(2, '0')}-${String(random.whole(1, 28)).padStart(2, '0')}`
}

/** Faults of titles, headings, sections, dates and signatures. */
export const STRUCTURE_FAULTS: readonly Fault[] = [
  {
    rule: 'sections-are-complete',
    severity: 'error',
    plant: (draft, random) => {
      const at = random.pick([0, 1, 2, 3, 4, 5].filter((it) => draft.sections[it]?.table === null) as [number])
      draft.sections.splice(at, 1)
      if (random.chance(0.5)) numberSections(draft.sections)
      return true
    },
  },
  {
    rule: 'sections-are-in-order',
    severity: 'warning',
    plant: (draft, random) => {
      const at = random.whole(2, 5)
      const added: DraftSection = {
        kind: 'added',
        heading: '、政务公开培训情况',
        lines: ['全年组织培训两次。'],
        table: null,
      }
      draft.sections.splice(at, 0, { ...added, heading: random.pick(['一、监督检查情况', '一、政务公开培训情况']) })
      numberSections(draft.sections)
      return true
    },
  },
  {
    rule: 'sections-are-in-order',
    severity: 'warning',
    plant: (draft, random) => {
      const at = random.whole(1, 4)
      const [one] = draft.sections.splice(at, 1)
      if (one) draft.sections.splice(at + 1 > draft.sections.length ? at - 1 : at + 1, 0, one)
      numberSections(draft.sections)
      return true
    },
  },
  {
    rule: 'sections-are-in-order',
    severity: 'warning',
    plant: (draft, random) => {
      const section = draft.sections[random.whole(2, 5)]
      if (!section) return false
      section.heading = section.heading.replace(/^./, random.pick(['二', '九']))
      return section.heading.startsWith('九') || draft.sections.indexOf(section) > 1
    },
  },
  {
    rule: 'numbering-runs-on',
    severity: 'warning',
    plant: (draft, random) => {
      const [from, to] = random.pick([
        ['（三）', '（四）'],
        ['（四）', '（三）'],
        ['（五）', '（四）'],
        ['（五）', '（六）'],
        ['（二）', '（三）'],
      ])
      return replaceIn(linesOf(draft, 'overview'), new RegExp(`^${from}`), to)
    },
  },
  {
    rule: 'table-is-present',
    severity: 'error',
    plant: (draft, random) => {
      const section = draft.sections.filter((it) => it.table !== null)[random.whole(0, 2)]
      if (!section) return false
      section.table = null
      section.lines = ['相关数据见附表。']
      return true
    },
  },
  {
    rule: 'form-fits-the-year',
    severity: 'warning',
    options: (random) =>
      random.pick([
        { edition: '2019' as const, year: random.whole(2021, 2025) },
        { edition: '2021' as const, year: random.whole(2019, 2020) },
      ]),
    plant: () => true,
  },
  {
    rule: 'problems-are-stated',
    severity: 'error',
    plant: (draft, random) => {
      const lines = linesOf(draft, 'problems')
      lines.splice(0, lines.length, random.pick(['无', '无。', '暂无。', '没有。', '无存在的问题。', '']))
      return true
    },
  },
  {
    rule: 'problems-are-stated',
    severity: 'warning',
    plant: (draft, random) => {
      const lines = linesOf(draft, 'problems')
      lines.splice(0, lines.length, random.pick(['个别栏目更新不及时，今后改进。', '公开意识有待加强。']))
      return true
    },
  },
  {
    rule: 'title-names-the-year',
    severity: 'error',
    plant: (draft) => setTitle(draft, `${draft.organ.name}政府信息公开工作年度报告`),
  },
  {
    rule: 'title-names-the-year',
    severity: 'warning',
    // With no date at all, title and period stand one against one: then only that they differ can be said.
    plant: (draft, random) =>
      (draft.metas.length > 0 || /\d{4}年/.test(draft.signature.join(''))) &&
      setTitle(draft, `${draft.organ.name}${draft.year + random.pick([-1, 1])}年政府信息公开工作年度报告`),
  },
  {
    rule: 'title-names-the-organ',
    severity: 'error',
    plant: (draft) =>
      draft.organ.kind === 'department' &&
      setTitle(draft, `${withoutPlace(draft)}${draft.year}年政府信息公开工作年度报告`),
  },
  {
    rule: 'title-names-the-organ',
    severity: 'error',
    plant: (draft) => setTitle(draft, `${draft.year}年政府信息公开工作年度报告`),
  },
  {
    rule: 'title-is-in-form',
    severity: 'warning',
    plant: (draft, random) =>
      setTitle(
        draft,
        draft.organ.name +
          random.pick([
            `${draft.year}年度政府信息公开工作报告`,
            `${draft.year}年信息公开工作年度报告`,
            `${draft.year}年政府信息公开工作情况报告`,
          ]),
      ),
  },
  {
    rule: 'published-in-time',
    severity: 'warning',
    plant: (draft, random) => setPublished(draft, lateDay(draft, random)),
  },
  {
    rule: 'is-signed',
    severity: 'info',
    plant: (draft, random) => {
      if (random.chance(0.5)) draft.signature = []
      else signedOn(draft, `${draft.year}年11月${random.whole(1, 30)}日`)
      return true
    },
  },
  {
    rule: 'no-form-words-left',
    severity: 'warning',
    plant: (draft, random) => {
      const section = draft.sections[random.pick([0, 4, 5])]
      if (section) section.heading += random.pick(['（文字描述）', '(文字描述)'])
      return true
    },
  },
  {
    rule: 'fee-is-reported',
    severity: 'info',
    options: () => ({ edition: '2021' as const }),
    plant: (draft) => {
      const lines = linesOf(draft, 'other')
      lines.splice(0, lines.length, '没有其他需要报告的事项。')
      return true
    },
  },
]
