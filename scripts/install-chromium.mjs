import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { findChromium } from './find-chromium.mjs'

/**
 * Makes sure that a Chromium is there and that it can draw Chinese: from the distribution where that is allowed, else
 * Playwright's own build. Returns the browser's path, or null when this machine lets neither happen.
 *
 * @returns {string | null}
 */
export function installChromium() {
  const packages = []
  if (!findChromium() && !isBrowserNamed()) packages.push('chromium')
  if (!hasChineseFont()) packages.push('fonts-noto-cjk')
  if (packages.length > 0) installFromDebian(packages)
  if (!hasChineseFont()) console.log('No Chinese font was found: pictures of pages will show boxes for characters.')
  if (!findChromium() && !isBrowserNamed()) installFromPlaywright()
  return findChromium()
}

/** A path given by hand that leads nowhere is for its giver to mend, not for us to go round. */
function isBrowserNamed() {
  return Boolean(process.env.GOUJI_CHROMIUM || process.env.CHROME_PATH)
}

/** Only Linux comes without Chinese fonts. */
function hasChineseFont() {
  if (process.platform !== 'linux') return true
  const { stdout, error } = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' })
  if (!error) return stdout.trim() !== ''
  const folder = '/usr/share/fonts'
  return existsSync(folder) && readdirSync(folder, { recursive: true }).some((name) => /cjk|hans|wqy/i.test(`${name}`))
}

/** @param {string[]} packages */
function installFromDebian(packages) {
  if (!isDebian()) return
  const prefix = process.getuid?.() === 0 ? [] : succeeds(['sudo', '-n', 'true']) ? ['sudo', '-n'] : null
  if (!prefix) return
  console.log(`Installing ${packages.join(' and ')} with apt-get …`)
  const aptGet = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq']
  if (!succeeds([...aptGet, 'update'])) return
  succeeds([...aptGet, 'install', '-y', '--no-install-recommends', ...packages])
}

/** Ubuntu is left to Playwright: its chromium package is a pointer to a snap, which cannot see a temporary profile. */
function isDebian() {
  const release = '/etc/os-release'
  return existsSync(release) && /^ID="?debian"?$/m.test(readFileSync(release, 'utf8'))
}

function installFromPlaywright() {
  console.log('Downloading the Chromium that Playwright builds …')
  const isRootOnLinux = process.platform === 'linux' && process.getuid?.() === 0
  const command = ['npx', '--no-install', 'playwright-core', 'install', ...(isRootOnLinux ? ['--with-deps'] : [])]
  succeeds([...command, 'chromium'])
}

/** @param {string[]} command */
function succeeds([program = '', ...parameters]) {
  const shell = process.platform === 'win32'
  return spawnSync(program, parameters, { stdio: ['ignore', 'ignore', 'inherit'], shell }).status === 0
}
