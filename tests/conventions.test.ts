import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, dirname, extname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { RULES } from '#lib/rules/index.ts'
import { listFiles } from './source-tree.ts'

const files = listFiles()
const sources = files.filter((path) => /\.(ts|tsx|mjs|css)$/.test(path))
const textOf = (path: string) => readFileSync(path, 'utf8')

describe('words', () => {
  // Chinese fonts draw ’ as wide as a character: the organ’ s.
  it('have straight apostrophes, since names in Chinese stand beside them', () => {
    const isCode = (line: string) => !/^\s*(\*|\/)/.test(line)
    const lines = sources
      .filter((path) => path.startsWith('lib/words/'))
      .flatMap((path) => textOf(path).split('\n').filter(isCode))
    expect(lines.length).toBeGreaterThan(1000)
    expect(lines.filter((line) => line.includes('’'))).toEqual([])
  })
})

describe('files', () => {
  it('have at most 250 lines, form data aside', () => {
    const isLong = (path: string) => textOf(path).trimEnd().split('\n').length > 250
    expect(sources.filter((path) => !path.startsWith('lib/form/')).filter(isLong)).toEqual([])
  })

  it('are not named after nothing in particular', () => {
    const empty = /^(utils?|helpers?|common|managers?|infos?|items?|data)$/
    const wordsOf = (path: string) =>
      path
        .replaceAll(/([a-z])([A-Z])/g, '$1-$2')
        .toLowerCase()
        .split(/[^a-z0-9]+/)
    // The ids of rules are fixed by the contract, and their files and pages carry them.
    const isOfRule = (path: string) => RULES.some(({ id }) => path.split(/[/.]/).includes(id))
    const isNamed = (path: string) => !wordsOf(path).some((word) => empty.test(word))
    expect(files.filter((path) => !isNamed(path) && !isOfRule(path))).toEqual([])
  })

  it('are kebab-case, components PascalCase', () => {
    const kebab = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/
    const isComponent = (path: string) => path.startsWith('components/') && extname(path) === '.tsx'
    const isWellNamed = (path: string) => (isComponent(path) ? /^[A-Z][A-Za-z0-9]*\.tsx$/ : kebab).test(basename(path))
    const isStyleOf = (path: string) => files.includes(path.replace(/\.css$/, '.tsx'))
    const named = sources.filter(
      (path) => !(path.startsWith('components/') && path.endsWith('.css') && isStyleOf(path)),
    )
    expect(named.filter((path) => !isWellNamed(path))).toEqual([])
    const folders = new Set(sources.map((path) => dirname(path)).flatMap((path) => path.split('/')))
    expect([...folders].filter((name) => name !== '.' && !kebab.test(name))).toEqual([])
  })

  it('name no place of one machine and no package registry', () => {
    const place = /(^|[\s"'`(=:]|file:\/\/)\/(home|Users|root|work)\/\w|[A-Z]:\\Users\\/m
    const registry = /registry\.[\w.-]+\.(org|com|net|io)|"resolved"\s*:/
    const here = [process.cwd(), homedir()].filter((path) => path.length > 1).map((path) => `${path}/`)
    const isText = (path: string) => /\.(ts|tsx|mjs|js|css|html|json|jsonc|md|svg|yml|yaml|sh)$|(^|\/)[^.]+$/.test(path)
    const tellsOfMachine = (text: string) => here.some((path) => text.includes(path)) || place.test(text)
    const isLocal = (path: string) => tellsOfMachine(textOf(path)) || registry.test(textOf(path))
    expect(files.filter(isText).filter(isLocal)).toEqual([])
  })
})

describe('exports of lib/ and components/', () => {
  it('each carry a sentence that says what they are', () => {
    const bare = sources.filter((path) => /^(lib|components)\/.*\.tsx?$/.test(path)).flatMap(listBareExports)
    expect(bare).toEqual([])
  })
})

describe('package.json', () => {
  const { dependencies, devDependencies, scripts } = JSON.parse(textOf('package.json'))
  const code = sources.filter((path) => /\.(ts|tsx|mjs)$/.test(path)).map(textOf)
  const commands = [...Object.values(scripts), textOf('scripts/verify.mjs'), textOf('scripts/setup.mjs')].join('\n')
  const compilerTypes = JSON.parse(textOf('tsconfig.json')).compilerOptions.types

  it('lists nothing that is not used', () => {
    const names = Object.keys({ ...dependencies, ...devDependencies })
    const peers = names.flatMap((name) => Object.keys(manifestOf(name).peerDependencies ?? {}))
    const isImported = (name: string) =>
      code.some((text) => new RegExp(`['"]${name}(/[^'"]*)?['"]|node_modules/${name}/`).test(text))
    const isRun = (name: string) =>
      Object.keys(Object(manifestOf(name).bin)).some((bin) => new RegExp(`\\b${bin} `).test(commands))
    const isTypes = (name: string) => compilerTypes.includes(name.replace('@types/', ''))
    const isUsed = (name: string) => isImported(name) || isRun(name) || isTypes(name) || peers.includes(name)
    expect(names.filter((name) => !isUsed(name))).toEqual([])
  })
})

describe('the words of the manifest', () => {
  it('exist in both languages, and are all used', () => {
    const keysOf = (language: string) => Object.keys(JSON.parse(textOf(`public/_locales/${language}/messages.json`)))
    const users = files.filter((path) => path === 'wxt.config.ts' || /^entrypoints\/.*\.html$/.test(path)).map(textOf)
    const used = new Set(users.join().match(/(?<=__MSG_)\w+?(?=__)/g))
    expect(keysOf('en')).toEqual(keysOf('zh_CN'))
    expect(new Set(keysOf('en'))).toEqual(used)
  })
})

/** Exports of one file that no comment stands above; a type that shares its name with a value needs one only once. */
function listBareExports(path: string): string[] {
  const lines = textOf(path).split('\n')
  const told = new Set<string>()
  return lines.flatMap((line, index) => {
    const name = line.match(
      /^export (?:default )?(?:async |abstract )*(?:function\*?|const|let|class|interface|type) (\w+)/,
    )?.[1]
    if (name === undefined || told.has(name)) return []
    told.add(name)
    return lines[index - 1]?.trimEnd().endsWith('*/') ? [] : [`${path}:${index + 1} ${name}`]
  })
}

/** The package.json of an installed dependency. */
function manifestOf(name: string): { bin?: unknown; peerDependencies?: Record<string, string> } {
  return JSON.parse(textOf(`node_modules/${name}/package.json`))
}
