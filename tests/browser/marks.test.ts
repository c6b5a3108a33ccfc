import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectedOf, pageSlugs } from '#tests/fixtures/fixtures.ts'
import { openChromium } from './chromium.ts'
import { type InPage, openReportPage, spoil } from './report-page.ts'

/** In the functions that run in the page. */
declare const gouji: InPage

/** One wrong total, one group in which any cell may be wrong, and one cell that is no number. */
const FAULTS = {
  'requests.settled.naturalPerson': '987',
  'disputes.review.total': '55',
  'requests.received.research': '若干',
}

let browser: Browser
beforeAll(async () => {
  browser = await openChromium()
})
afterAll(() => browser.close())

const slugs = pageSlugs().filter((slug) => !expectedOf(slug).rendered)

describe.each(slugs)('the marks on %s', (slug) => {
  let page: Page
  let spoiled: string
  beforeAll(async () => {
    page = (await openReportPage(browser, slug)).page
    spoiled = await page.evaluate(spoil, FAULTS)
  })
  afterAll(() => page.close())

  test('change nothing but one attribute, move nothing, and leave no trace when they are switched off', async () => {
    const seen = await page.evaluate(async () => {
      const boxes = () => JSON.stringify([...document.querySelectorAll('*')].map((it) => it.getBoundingClientRect()))
      const shown = await gouji.inspect()
      const life = new AbortController()
      const before = boxes()
      if (shown) gouji.mark(shown, life.signal)
      const marked = document.documentElement.outerHTML
      const isStill = boxes() === before
      const kept = gouji.serializePage(document)
      const count = document.querySelectorAll('[data-gouji]').length
      life.abort()
      const after = document.documentElement.outerHTML
      return {
        marked,
        isStill,
        kept,
        count,
        after,
        highlights: CSS.highlights.size,
        animations: document.getAnimations().length,
      }
    })
    expect(seen.count).toBeGreaterThan(0)
    expect(seen.marked.replace(/ data-gouji="(error|warning|info)"/g, '')).toBe(spoiled)
    expect(seen.isStill).toBe(true)
    expect(seen.kept.endsWith(spoiled)).toBe(true)
    expect(seen.after).toBe(spoiled)
    expect(seen.highlights + seen.animations).toBe(0)
  })

  test('stand on every cell that a finding names, with the worst severity, and on no other', async () => {
    const { wanted, marked } = await page.evaluate(async () => {
      const shown = await gouji.inspect()
      if (!shown) throw new Error('no report')
      const life = new AbortController()
      gouji.mark(shown, life.signal)
      const certain = shown.check.repair?.certain ?? []
      const worst = new Map<string, string>()
      const order = ['error', 'warning', 'info']
      for (const { rule, severity, figures } of shown.check.findings) {
        const isExplained = /add-up$|balance$/.test(rule) && figures.some((key) => certain.includes(key))
        for (const key of figures) {
          const here = isExplained && !certain.includes(key) ? 'info' : severity
          const before = worst.get(key)
          if (!before || order.indexOf(here) < order.indexOf(before)) worst.set(key, here)
        }
      }
      const elementOf = (key: string) => shown.elements[shown.report.figures[key]?.ref ?? -1] as Element
      const all = Object.keys(shown.report.figures)
      const wanted = all.map((key) => [key, worst.get(key) ?? null])
      const marked = all.map((key) => [key, elementOf(key).getAttribute('data-gouji')])
      life.abort()
      return { wanted, marked }
    })
    expect(marked).toEqual(wanted)
  })

  test('find any words of the report where they stand', async () => {
    const lost = await page.evaluate(async () => {
      const shown = await gouji.inspect()
      if (!shown) throw new Error('no report')
      const bare = (text: string) => text.replace(/[\s\u00a0\u200b-\u200f\u3000\ufeff]/g, '')
      const lines = shown.report.sections.flatMap((section) => section.passages)
      return lines.flatMap(({ ref, text }) =>
        [0.1, 0.35, 0.6].flatMap((share): { words: string; found: string | null }[] => {
          const start = Math.floor(text.length * share)
          const words = text.slice(start, start + 7)
          const before = text.slice(0, start)
          const within = shown.elements[ref]
          const range = within && gouji.findWords({ within, words, before })
          if (!within || !range) return bare(words) === '' ? [] : [{ words, found: null }]
          const lead = document.createRange()
          lead.setStart(within, 0)
          lead.setEnd(range.startContainer, range.startOffset)
          const isRight = bare(range.toString()) === bare(words) && bare(lead.toString()).endsWith(bare(before))
          return isRight ? [] : [{ words, found: range.toString() }]
        }),
      )
    })
    expect(lost).toEqual([])
  })
})

test('marks end as the page would be without them, though the page changes meanwhile', async () => {
  const [slug = ''] = slugs
  const [one, other] = [await openReportPage(browser, slug), await openReportPage(browser, slug)]
  const change = () => {
    for (const row of [...document.querySelectorAll('tr')].slice(4, 6)) row.remove()
    document.querySelectorAll('td')[9]?.setAttribute('class', 'seen')
    document.querySelectorAll('td')[12]?.replaceChildren('7')
    document.body.append('end')
  }
  for (const { page } of [one, other]) await page.evaluate(spoil, FAULTS)
  await one.page.evaluate(async () => {
    const shown = await gouji.inspect()
    const life = new AbortController()
    if (shown) gouji.mark(shown, life.signal)
    Object.assign(globalThis, { life })
  })
  for (const { page } of [one, other]) await page.evaluate(change)
  await one.page.evaluate(() => (globalThis as unknown as { life: AbortController }).life.abort())
  const [after, wanted] = await Promise.all([one.page.content(), other.page.content()])
  expect(after).toBe(wanted)
})

test('a page’s own data-gouji comes back', async () => {
  const { page } = await openReportPage(browser, slugs[0] ?? '')
  const before = await page.evaluate(async () => {
    for (const cell of document.querySelectorAll('td')) cell.setAttribute('data-gouji', 'mine')
    return document.documentElement.outerHTML
  })
  await page.evaluate(spoil, FAULTS)
  const after = await page.evaluate(async () => {
    const html = document.documentElement.outerHTML
    const shown = await gouji.inspect()
    const life = new AbortController()
    if (shown) gouji.mark(shown, life.signal)
    const kept = gouji.serializePage(document).endsWith(html)
    const isMarked = document.querySelector('[data-gouji=error]') !== null
    life.abort()
    return { kept, isMarked, isBack: document.documentElement.outerHTML === html }
  })
  expect(before).toContain('data-gouji="mine"')
  expect(after).toEqual({ kept: true, isMarked: true, isBack: true })
})

test('flagged words become custom highlights of their severity', async () => {
  const { page } = await openReportPage(browser, slugs[0] ?? '')
  const seen = await page.evaluate(async () => {
    const shown = await gouji.inspect()
    if (!shown) throw new Error('no report')
    const [section] = shown.report.sections
    const line = section?.passages.at(-1)
    if (!line) throw new Error('no words')
    const finding = { rule: 'text-fits-this-year', severity: 'warning' as const, figures: [], details: {} }
    const place = { ref: line.ref, start: 2, end: 9 }
    const findings = [{ ...finding, place, quote: line.text.slice(2, 9) }]
    const life = new AbortController()
    gouji.mark(
      { ...shown, check: { findings, repair: null }, groups: gouji.groupFindings(findings, null) },
      life.signal,
    )
    const words = [...(CSS.highlights.get('gouji-warning') ?? [])].map(String)
    const names = [...CSS.highlights.keys()]
    life.abort()
    return { words, names, wanted: line.text.slice(2, 9), left: CSS.highlights.size }
  })
  expect(seen.words).toEqual([seen.wanted])
  expect(seen.names).toEqual(['gouji-warning'])
  expect(seen.left).toBe(0)
})
