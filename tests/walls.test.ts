import { describe, expect, it } from 'vitest'
import { listCleanRooms, listRooms, runWithPlanted } from './source-tree.ts'

/** Folders of lib/ that look outside; every other folder of lib/ is clean. */
const WINDOWS = ['page', 'files', 'store']

/** The clean rooms in the order in which a report flows through them: none may import one that comes after it. */
const FLOW =
  'text form document report reading figures claims repair rules organs capture comparison words export'.split(' ')

/** Everything that knows a browser, a file or a database. */
const OUTSIDE = [
  ...['#lib/page/x.ts', '#lib/files/x.ts', '#lib/store/x.ts', '#lib/messages.ts', '#lib/i18n.ts'],
  ...['#components/X.tsx', 'wxt/browser', 'node:fs', 'preact', 'dexie', 'zod', 'parse5'],
]

describe('the clean rooms', () => {
  it('are all rooms but the windows', () => {
    expect(new Set([...listCleanRooms(), ...WINDOWS])).toEqual(new Set([...listRooms(), ...FLOW, ...WINDOWS]))
  })

  it('compile as they are, and refuse the DOM, the extension API and Node', { timeout: 60_000 }, () => {
    const strangers = ['document', 'window', 'fetch', 'browser', 'chrome', 'process', 'Buffer', 'Element.prototype']
    const text = strangers.map((name, index) => `export const stranger${index} = ${name}\n`).join('')
    const planted = Object.fromEntries(listCleanRooms().map((room) => [`lib/${room}/planted.ts`, text]))
    const errors = runWithPlanted(['tsc', '-p', 'tsconfig.clean.json', '--pretty', 'false'], planted, ['lib'])
      .split('\n')
      .filter((line) => line.includes('error TS'))
      .map((line) => line.replace(/,\d+\): error TS\d+.*/, ''))
    const expected = Object.keys(planted).flatMap((path) => strangers.map((_name, index) => `${path}(${index + 1}`))
    expect(errors.sort()).toEqual(expected.sort())
  })
})

describe('the walls', { timeout: 60_000 }, () => {
  it('let no clean room import a room further down the flow, or anything outside', () => {
    const forbidden = FLOW.map((room, index) => ({
      path: `lib/${room}/planted.ts`,
      imports: [...FLOW.slice(index + 1).map((later) => `#lib/${later}/x.ts`), ...OUTSIDE],
      message: `lib/${room} `,
    }))
    expectRefusals(forbidden)
  })

  it('let every room of lib/ import what its own row of the table names, and nothing else', () => {
    const rooms = new Set([...listRooms(), ...FLOW, ...WINDOWS])
    expectRefusals(
      [...rooms].map((room) => ({
        path: `lib/${room}/planted.ts`,
        imports: ['#lib/nowhere/x.ts', 'nowhere', '../nowhere/x.ts'],
        message: `lib/${room} `,
      })),
    )
  })

  it('keep the database, the other contexts and the browser out of components', () => {
    const imports = ['#lib/store/read.ts', '#lib/messages.ts', '#lib/page/mark.ts', 'wxt/browser', 'dexie']
    expectRefusals([{ path: 'components/Planted.tsx', imports, message: 'A component turns props into a picture' }])
  })

  it('keep the database out of content scripts, and all but the page out of the detector', () => {
    const inspector = { path: 'entrypoints/inspector.content/planted.ts', message: 'A content script has no database' }
    const detector = { path: 'entrypoints/detector.content.ts', message: 'The detector runs in every page' }
    expectRefusals([
      { ...inspector, imports: ['#lib/store/open.ts', 'dexie'] },
      { ...inspector, path: 'entrypoints/inspector.content/panel/planted.ts', imports: ['#lib/store/open.ts'] },
      {
        ...detector,
        imports: ['#lib/store/open.ts', '#lib/rules/index.ts', '#components/X.tsx', 'zod/mini', 'preact'],
      },
    ])
  })
})

/** Plants files whose lines are imports and expects every line to be refused with a message that starts as given. */
function expectRefusals(planted: { path: string; imports: string[]; message: string }[]) {
  const texts = planted.map(({ path, imports }) => [path, imports.map((name) => `import '${name}'\n`).join('')])
  const lint = ['biome', 'lint', '--only=style/noRestrictedImports', '--reporter=github', '--max-diagnostics=none']
  const output = runWithPlanted([...lint, 'lib', 'components', 'entrypoints'], {
    'lib/text/empty.ts': '',
    'components/empty.ts': '',
    'entrypoints/empty.ts': '',
    ...Object.fromEntries(texts),
  })
  const refused = [...output.matchAll(/gouji-planted-\w+[\\/](.+?),line=(\d+),.*?::(.*)/g)].map(
    ([, path = '', line, message = '']) => {
      const rule = planted.find((file) => file.path === path.replaceAll('\\', '/'))
      return `${path}:${rule?.imports[Number(line) - 1]} ${message.startsWith(rule?.message ?? '') ? 'refused' : message}`
    },
  )
  const expected = planted.flatMap(({ path, imports }) => imports.map((name) => `${path}:${name} refused`))
  expect(refused.sort()).toEqual(expected.sort())
}
