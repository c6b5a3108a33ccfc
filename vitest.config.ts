import preact from '@preact/preset-vite'
import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

/** Three kinds of tests: `unit` needs nothing, `browser` a Chromium, `e2e` a Chromium and the built extension. */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [preact(), WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'tests/e2e/**'],
          // One core is left idle otherwise.
          maxWorkers: '100%',
          // Slow is not wrong: how long things take is measured in bench/, not here.
          testTimeout: 30_000,
        },
      },
      { test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], ...inRealBrowser() } },
      { test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], ...inRealBrowser() } },
    ],
  },
})

/** A Chromium takes a core: few at a time, and patience with slow machines. */
function inRealBrowser() {
  return { maxWorkers: 2, testTimeout: 60_000, hookTimeout: 120_000 }
}
