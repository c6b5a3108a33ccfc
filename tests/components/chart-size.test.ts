import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { expect, it } from 'vitest'

/** What a chart library would weigh is 23 kB; each of ours stays far below it, its geometry and its drawing together. */
const CHARTS = {
  composition: ['components/compare/CompositionChart.tsx', 'components/charts/CompositionLegend.tsx'],
  ranking: ['components/compare/RankingChart.tsx'],
  trend: ['components/compare/TrendChart.tsx'],
  distribution: ['components/charts/DistributionChart.tsx', 'components/group/RankStrip.tsx'],
}
/** Bytes, gzip. */
const MOST = 3_000

it.each(Object.entries(CHARTS))('the chart of a %s is at most 3 kB of code', async (_kind, files) => {
  const built = await build({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    configFile: false,
    logLevel: 'silent',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: files,
        preserveEntrySignatures: 'strict',
        // What it shares with everything else: Preact, the words, the form.
        external: [/^preact/, /lib\/(words|form|i18n)/],
      },
    },
  })
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((it) => ('output' in it ? it.output : []))
  const code = outputs.flatMap((it) => (it.type === 'chunk' ? it.code : [])).join('')
  expect(code).toContain('svg')
  expect(gzipSync(code).length).toBeLessThanOrEqual(MOST)
})
