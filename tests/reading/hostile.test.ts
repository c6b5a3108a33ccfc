import { describe, expect, test } from 'vitest'
import { BOUNDS } from '#lib/document/walk.ts'
import { readHtml } from '#lib/files/html.ts'
import { readReport } from '#lib/reading/read-report.ts'
import { HOSTILE_PAGES } from '#tests/generate/hostile-pages.ts'

describe('a page meant to exhaust its reader', () => {
  test.each(HOSTILE_PAGES)('is bounded and answered: $what', { timeout: 60_000 }, ({ make, kind }) => {
    const document = readHtml(make(), null)
    expect(document.parents.length).toBeLessThanOrEqual(BOUNDS.elements + 1)
    const cells = document.blocks.reduce((sum, block) => sum + (block.kind === 'grid' ? block.cells.length : 0), 0)
    expect(cells).toBeLessThanOrEqual(BOUNDS.elements)
    const characters = document.blocks.reduce(
      (sum, block) => sum + (block.kind === 'paragraph' ? block.text.length : 0),
      0,
    )
    expect(characters).toBeLessThanOrEqual(BOUNDS.characters)
    expect(readReport(document).kind).toBe(kind)
  })
})
