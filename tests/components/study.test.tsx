import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { DistributionDrawing } from '#components/charts/DistributionChart.tsx'
import { TableView } from '#components/charts/TableView.tsx'
import { PassagePair } from '#components/group/PassagePair.tsx'
import { RankingEntry, type RankingRow } from '#components/group/RankingEntry.tsx'
import { SeriesTable, type SeriesYear } from '#components/series/SeriesTable.tsx'
import { isInDoubt } from '#lib/comparison/group.ts'
import type { RankBy } from '#lib/comparison/ranked.ts'
import { rankReports } from '#lib/comparison/ranking.ts'
import { trendOf } from '#lib/comparison/series-trend.ts'
import { tableOfRanking } from '#lib/export/ranking-table.ts'
import { chooseLanguage } from '#lib/i18n.ts'
import { sayMeasured, sayNoRank } from '#lib/words/say-measure.ts'
import { arbitraryGroup } from '#tests/generate/group-reports.ts'
import { draw, find, heard, seen } from './draw.ts'

const OPEN: RankBy = { kind: 'rate', rate: 'openRate', applicant: 'total' }
const RECEIVED: RankBy = { kind: 'figure', key: 'requests.received.total' }
const measures = fc.constantFrom<RankBy>(OPEN, RECEIVED)
const nothing = () => {}

beforeAll(() => chooseLanguage('zh_CN'))

describe('a row of a ranking', () => {
  it('says rank and value of who is ranked, the reason of who is not, and puts doubtful values in brackets', () => {
    fc.assert(
      fc.property(arbitraryGroup(6), measures, (reports, by) => {
        const ranking = rankReports(reports, by)
        const rows: RankingRow[] = [...ranking.ranked, ...ranking.missing]
        for (const row of rows) {
          const said = heard(draw(<RankingEntry {...listOf(reports, ranking)} row={row} />))
          if ('rank' in row) {
            const report = reports[row.report]
            const value = sayMeasured(row.value, by, 'zh_CN')
            expect(said).toContain(report && isInDoubt(report, by) ? `(${value})` : value)
            expect(said.startsWith(String(row.rank))).toBe(true)
          } else if ('why' in row) expect(said).toContain(sayNoRank(row.why, 'zh_CN'))
        }
      }),
      { numRuns: 30 },
    )
  })

  function listOf(reports: Parameters<typeof rankReports>[0] & object, ranking: ReturnType<typeof rankReports>) {
    const given = reports as Parameters<typeof RankingEntry>[0]['reports']
    return {
      ...{ ranking, reports: given, lacking: [], year: 2023, chosen: null, order: 'rank' as const, isReversed: false },
      ...{ picked: new Set<string>(), place: 2, hasYears: true, columns: 9 },
      ...{ onOrder: nothing, onChoose: nothing, onOpen: nothing, onPick: nothing },
    }
  }
})

describe('a distribution', () => {
  it('has one dot with a title for every ranked report, and names the marked one', () => {
    fc.assert(
      fc.property(arbitraryGroup(), measures, (reports, by) => {
        const ranking = rankReports(reports, by)
        const chosen = ranking.ranked[0]?.report ?? null
        const names = reports.map((_, at) => `机关${at}号`)
        const drawn = draw(
          <DistributionDrawing ranking={ranking} names={names} chosen={chosen} onChoose={nothing} width={800} />,
        )
        const dots = find(drawn, ({ name }) => name === 'circle')
        const titles = dots.map(({ children }) => heard(children))
        for (const { report, value } of ranking.ranked) {
          expect(titles).toContainEqual(expect.stringContaining(`${names[report]} ${sayMeasured(value, by, 'zh_CN')}`))
        }
        expect(dots).toHaveLength(ranking.ranked.length)
        const texts = find(drawn, ({ name }) => name === 'text').map(({ children }) => seen(children))
        if (chosen !== null) expect(texts.join()).toContain(names[chosen])
      }),
      { numRuns: 40 },
    )
  })
})

describe('the table behind a chart', () => {
  it('shows every cell, heads as heads', () => {
    fc.assert(
      fc.property(arbitraryGroup(5), measures, (reports, by) => {
        const table = tableOfRanking(rankReports(reports, by), reports, 'zh_CN')
        const drawn = draw(<TableView table={table} caption="排名" />)
        const rows = find(drawn, ({ name }) => name === 'tr')
        expect(rows).toHaveLength(table.rows.length)
        expect(rows[0]?.children).toHaveLength(table.rows[0]?.length ?? 0)
        for (const [at, row] of rows.entries()) {
          const cells = table.rows[at] ?? []
          const texts = cells.filter(({ value }) => typeof value === 'string').map(({ value }) => value)
          for (const text of texts) expect(heard(row.children)).toContain(text)
        }
      }),
      { numRuns: 20 },
    )
  })
})

describe('an organ by year', () => {
  it('has a column for every year, and says of a missing one that it is missing, never a number', () => {
    fc.assert(
      fc.property(arbitraryGroup(5), fc.integer({ min: 0, max: 4 }), (reports, gap) => {
        const years = reports.map(
          (report, at): SeriesYear => ({
            year: 2019 + at,
            report: at === gap ? null : { ...report, year: 2019 + at },
            versions: 1,
            hasPage: true,
          }),
        )
        const kept = years.flatMap(({ report }) => (report ? [report] : []))
        const parts = [{ name: '比率', trends: [trendOf(kept, OPEN), trendOf(kept, RECEIVED)] }]
        const table = draw(
          <SeriesTable
            organ="青川市水利局"
            years={years}
            parts={parts}
            chosen={OPEN}
            onChoose={nothing}
            onOpen={nothing}
            onShowPage={nothing}
          />,
        )
        const rows = find(table, ({ name }) => name === 'tr').filter(({ props }) => props.class !== 'group')
        for (const row of rows) expect(row.children).toHaveLength(years.length + 1)
        if (gap >= years.length) return
        for (const row of rows.slice(4)) {
          const cell = row.children[gap + 1]
          expect(heard(cell === undefined ? [] : [cell])).toBe('缺')
        }
      }),
      { numRuns: 30 },
    )
  })
})

describe('two reports that share words', () => {
  it('stand beside each other with both texts whole, what differs underlined', () => {
    const [one, other] = [
      '全年收到申请12件，由办公室统一登记，逐件答复申请人。',
      '全年收到申请35件，由办公室统一登记，逐件答复申请人。',
    ]
    const place = (report: number, text: string) => ({ report, section: 'overview' as const, ref: 3, text })
    const drawn = draw(
      <PassagePair
        pair={{ reports: [0, 1], share: 0.4, characters: 22 }}
        passages={[
          { places: [place(0, one), place(1, other)], reports: 2, similarity: 0.9, length: 22, isCommon: false },
        ]}
        names={['甲局 2023', '乙局 2023']}
        isOpen={true}
        onOpen={nothing}
        onCompare={nothing}
      />,
    )
    const cells = find(drawn, ({ name, props }) => name === 'td' && props.lang === 'zh-CN')
    expect(cells.map(({ children }) => seen(children))).toEqual([one, other])
    expect(find(drawn, ({ name }) => name === 'ins').map(({ children }) => seen(children))).toEqual(['12', '35'])
    expect(seen(drawn)).toContain('40.0%')
  })
})
