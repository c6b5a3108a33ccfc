import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const MADE_BY_TOOLS = new Set(['node_modules', '.git', '.output', '.wxt'])

/** Every file of the project by its path from the top, with `/`, without what tools make. */
export function listFiles(folder = ''): string[] {
  return readdirSync(join('.', folder), { withFileTypes: true })
    .filter((entry) => !MADE_BY_TOOLS.has(entry.name))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      return entry.isDirectory() ? listFiles(path) : entry.isFile() ? [path] : []
    })
}

/** The rooms that are folders of lib/. */
export function listRooms(): string[] {
  return readdirSync('lib', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
}

/** The clean rooms, as the compiler knows them. */
export function listCleanRooms(): string[] {
  const paths = readFileSync('tsconfig.clean.json', 'utf8').match(/"lib\/[a-z]+"/g) ?? []
  return paths.map((path) => path.slice('"lib/'.length, -1))
}

/**
 * What a tool of node_modules writes when it runs in a temporary folder that holds the project's configuration, the
 * folders in `copied` and the files in `planted` (path → text). The folder is gone afterwards.
 */
export function runWithPlanted(command: string[], planted: Record<string, string>, copied: string[] = []): string {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-planted-'))
  try {
    const configuration = ['biome.json', 'package.json', '.gitignore', 'tsconfig.clean.json', '.wxt/tsconfig.json']
    for (const path of [...configuration, ...copied]) cpSync(path, join(folder, path), { recursive: true })
    symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'), 'junction')
    for (const [path, text] of Object.entries(planted)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    const shell = process.platform === 'win32'
    const { stdout, stderr } = spawnSync('npx', ['--no-install', ...command], { cwd: folder, encoding: 'utf8', shell })
    return stdout + stderr
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
