import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeVariant } from '#tests/generate/page-variants.ts'
import { variantSources } from '#tests/generate/variant-sources.ts'
import { fixturePages } from './saved-pages.ts'

const FEW = 40
const MANY = 4_000
/** Different pages among them; each is saved under many names. */
const VARIED = 200
const ROOT = join(import.meta.dirname, '..')
/** How Node is started for the command: as package.json has it. */
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: { check: string } }
const NODE_OPTIONS = scripts.check.split(' ').filter((word) => word.startsWith('--'))
/** Runs in the command's process before it: tells at its end the most memory that it held, in kB. */
const TELL_MEMORY = `data:text/javascript,process.on('exit',()=>process.stderr.write('maxRSS '+process.resourceUsage().maxRSS))`

interface Run {
  lines: number
  status: number | null
  /** Most memory held, in MB. */
  memory: number
  seconds: number
}

/** The command over few and over thousands of pages: it must hold no more memory for thousands than for ten. */
export async function benchCommand(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gouji-command-'))
  try {
    const paths = await savePages(folder)
    const lines: string[] = []
    for (const series of [false, true]) {
      for (const count of [FEW, MANY]) {
        const { lines: answered, status, memory, seconds } = await check(paths.slice(0, count), series)
        const numbers = [memory.toFixed(0), (answered / seconds).toFixed(0), String(answered), String(status)]
        const name = `${count} pages${series ? ' as a series' : ''}`
        lines.push(name.padEnd(28) + numbers.map((number) => number.padStart(10)).join(''))
      }
    }
    const heads = ['MB', 'pages/s', 'answers', 'status'].map((head) => head.padStart(10)).join('')
    return [''.padEnd(28) + heads, ...lines].join('\n')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function savePages(folder: string): Promise<string[]> {
  const sources = variantSources()
  const variants = Array.from({ length: VARIED }, (_, seed) => {
    const source = sources[seed % sources.length]
    return source ? makeVariant(seed, source).html : ''
  })
  const pages = [...fixturePages().map(([, html]) => html), ...variants]
  const paths = Array.from({ length: MANY }, (_, at) => join(folder, `${at}.html`))
  for (const [at, path] of paths.entries()) await writeFile(path, pages[at % pages.length] ?? '')
  return paths
}

function check(paths: readonly string[], series: boolean): Promise<Run> {
  const options = ['--json', ...(series ? ['--series'] : [])]
  const started = performance.now()
  const child = spawn(
    process.execPath,
    [...NODE_OPTIONS, '--import', TELL_MEMORY, 'cli/check.ts', ...options, ...paths],
    { cwd: ROOT },
  )
  let [lines, told] = [0, '']
  child.stdout.on('data', (bytes: Buffer) => {
    for (const byte of bytes) if (byte === 10) lines++
  })
  child.stderr.on('data', (bytes: Buffer) => {
    told += bytes
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => {
      const memory = Number(/maxRSS (\d+)/.exec(told)?.[1] ?? Number.NaN) / 1024
      resolve({ lines, status, memory, seconds: (performance.now() - started) / 1000 })
    })
  })
}
