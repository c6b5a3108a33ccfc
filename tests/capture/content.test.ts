import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentText } from '#lib/capture/content.ts'
import { compareContent } from '#lib/capture/content-change.ts'
import type { Report } from '#lib/report/report.ts'
import { arbitraryReport, makeReport, withFigures } from '#tests/generate/reports.ts'

const reports = arbitraryReport({ length: 300 })

/** The same report as another markup would print it: wide digits and signs, stray spaces, other elements. */
function printedOtherwise(report: Report): Report {
  const widen = (text: string) =>
    [...text]
      .map((sign) => (/[\d(),:;%]/.test(sign) ? String.fromCharCode(sign.charCodeAt(0) + 0xfee0) : sign))
      .join(' ')
  return {
    ...report,
    title: widen(report.title),
    titleRef: 7,
    figures: Object.fromEntries(
      Object.entries(report.figures)
        .reverse()
        .map(([key, figure]) => [key, { ...figure, text: widen(figure.text), ref: figure.ref + 31 }]),
    ),
    sections: report.sections.map((section) => ({
      ...section,
      ref: section.ref + 31,
      passages: section.passages.map((passage) => ({ text: widen(passage.text), ref: passage.ref + 31 })),
    })),
  }
}

const withPreface = (report: Report, text: string) => ({ ...report, preface: [{ text, ref: 3 }] })

describe('the content of a report', () => {
  it('does not depend on markup, white space or the width of characters', () => {
    fc.assert(
      fc.property(reports, (report) => {
        expect(contentText(printedOtherwise(report))).toBe(contentText(report))
      }),
    )
  })

  it('does not depend on where lines are broken', () => {
    fc.assert(
      fc.property(reports, fc.integer({ min: 1, max: 20 }), (report, at) => {
        const sections = report.sections.map((section) => ({
          ...section,
          passages: section.passages.flatMap(({ text, ref }) => [
            { text: text.slice(0, at), ref },
            { text: text.slice(at), ref },
          ]),
        }))
        expect(contentText({ ...report, sections })).toBe(contentText(report))
      }),
    )
  })

  it('does not depend on a count of visits, but on one that the prose tells of', () => {
    const report = makeReport(1)
    const visited = (line: string) => contentText(withPreface(report, line))
    expect(visited('发布日期：2022-01-12 浏览次数：18')).toBe(visited('发布日期：2022-01-12 浏览次数：2044'))
    expect(visited('点击量（7）')).toBe(visited('点击量（12）'))
    expect(visited('全年网站访问量18万，同比上升。')).not.toBe(visited('全年网站访问量25万，同比上升。'))
  })

  it('depends on every figure, on the title and on every line, and tells which differ', () => {
    fc.assert(
      fc.property(reports, fc.nat(), fc.nat(), (report, whichFigure, whichSection) => {
        const keys = Object.keys(report.figures)
        const key = keys[whichFigure % keys.length] ?? ''
        const changed = withFigures(report, { [key]: `${report.figures[key]?.text}1` })
        expect(contentText(changed)).not.toBe(contentText(report))
        expect(compareContent(report, changed)).toEqual({
          figures: [key],
          linesGone: 0,
          linesNew: 0,
          hasNewTitle: false,
        })

        const gone = withFigures(report, { [key]: null })
        expect(contentText(gone)).not.toBe(contentText(report))
        expect(compareContent(gone, report).figures).toEqual([key])

        const at = whichSection % report.sections.length
        const sections = report.sections.map((section, it) =>
          it === at ? { ...section, passages: [...section.passages, { text: '另有一项须说明。', ref: 1 }] } : section,
        )
        const longer = { ...report, sections, title: `${report.title}（更正）` }
        expect(contentText(longer)).not.toBe(contentText(report))
        expect(compareContent(report, longer)).toEqual({ figures: [], linesGone: 0, linesNew: 1, hasNewTitle: true })
      }),
    )
  })

  it('keeps blank, dash and 0 apart', () => {
    const report = makeReport(2, { edition: '2021' })
    const printed = ['', '-', '0', '无'].map((text) =>
      contentText(withFigures(report, { 'requests.received.total': text })),
    )
    expect(new Set(printed).size).toBe(4)
  })
})
