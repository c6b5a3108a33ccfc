// Makes a fresh machine with Node and npm ready: dependencies, generated types and, with --browser, a Chromium.
// Runs on Node 18 and without dependencies, because it runs before there are any.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
process.chdir(root)

const isFresh = !areDependenciesCurrent()
if (isFresh) run('Installing the dependencies', ['npm', 'ci', '--include=dev', '--no-audit', '--no-fund'])
// The `node` package fetches its executable in an install script, which some npm settings keep from running.
if (!hasOwnNode()) run('Fetching Node 24', ['npm', 'rebuild', 'node', '--ignore-scripts=false'])
if (!hasOwnNode()) stop('Node 24 could not be fetched into node_modules. Install Node 24 and run this again.')
if (isFresh || !existsSync('.wxt/tsconfig.json')) run('Generating types', ['npx', '--no-install', 'wxt', 'prepare'])
if (process.argv.includes('--browser')) {
  const { installChromium } = await import('./install-chromium.mjs')
  if (!installChromium()) stop('No Chromium was found. Install one, or name its path in GOUJI_CHROMIUM.')
}

/** Whether node_modules holds what the lock file asks for, package by package, as npm wrote it down. */
function areDependenciesCurrent() {
  const installedPath = 'node_modules/.package-lock.json'
  if (!existsSync(installedPath)) return false
  const { '': _project, ...wanted } = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages
  const installed = JSON.parse(readFileSync(installedPath, 'utf8')).packages
  const isAsWanted = (/** @type {string} */ path) =>
    wanted[path]?.version === installed[path]?.version && wanted[path]?.integrity === installed[path]?.integrity
  const isNeeded = (/** @type {string} */ path) => installed[path] !== undefined || !isLeftOut(wanted[path])
  return Object.keys({ ...wanted, ...installed })
    .filter(isNeeded)
    .every(isAsWanted)
}

/**
 * Whether npm may leave this package out: it is for other machines, or stands beside one that is.
 *
 * @param {{ optional?: boolean, devOptional?: boolean, peer?: boolean }} entry
 */
function isLeftOut(entry) {
  return Boolean(entry.optional || entry.devOptional || entry.peer)
}

function hasOwnNode() {
  const path = join('node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  return existsSync(path) && /^v24\./.test(spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout ?? '')
}

/**
 * @param {string} what
 * @param {string[]} command
 */
function run(what, [program = '', ...parameters]) {
  console.log(`${what} …`)
  const { status } = spawnSync(program, parameters, { stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) stop(`${what} failed: see above.`)
}

/** @param {string} sentence */
function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}
