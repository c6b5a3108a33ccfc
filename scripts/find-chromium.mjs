import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

/**
 * The path of a Chromium that loads unpacked extensions from the command line, or null when this machine has none.
 * GOUJI_CHROMIUM, then CHROME_PATH decide when they are set. Google's own Chrome is not looked for: since version 137
 * it ignores --load-extension (https://support.google.com/chrome/a/answer/7679408).
 *
 * @returns {string | null}
 */
export function findChromium() {
  const chosen = process.env.GOUJI_CHROMIUM || process.env.CHROME_PATH
  if (chosen) return existsSync(chosen) ? chosen : null
  return [...onThePath(), ...inUsualPlaces(), ...inPlaywrightsCache()].find(canRun) ?? null
}

/** @returns {string[]} */
function onThePath() {
  const directories = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return ['chromium', 'chromium-browser'].flatMap((name) => directories.map((directory) => join(directory, name)))
}

/** @returns {string[]} */
function inUsualPlaces() {
  if (process.platform === 'darwin') {
    const inside = ['Chromium.app/Contents/MacOS/Chromium']
    inside.push('Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing')
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      inside.map((app) => join(folder, app)),
    )
  }
  if (process.platform === 'win32') {
    const { PROGRAMFILES, 'PROGRAMFILES(X86)': programFilesX86, LOCALAPPDATA } = process.env
    const folders = [PROGRAMFILES, programFilesX86, LOCALAPPDATA].filter((folder) => folder !== undefined)
    return folders.map((folder) => join(folder, 'Chromium', 'Application', 'chrome.exe'))
  }
  return ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/lib/chromium/chromium', '/snap/bin/chromium']
}

/** @returns {string[]} newest build first */
function inPlaywrightsCache() {
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH || join(userCache(), 'ms-playwright')
  if (!existsSync(cache)) return []
  const builds = readdirSync(cache).filter((name) => /^chromium-\d+$/.test(name))
  builds.sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
  const chrome = 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'
  const inside = ['chrome-linux/chrome', 'chrome-linux64/chrome', 'chrome-linux-arm64/chrome']
  inside.push('chrome-win/chrome.exe', 'chrome-win64/chrome.exe', 'chrome-mac/Chromium.app/Contents/MacOS/Chromium')
  inside.push(`chrome-mac-arm64/${chrome}`, `chrome-mac-x64/${chrome}`)
  return builds.flatMap((build) => inside.map((path) => join(cache, build, path)))
}

/** @returns {string} */
function userCache() {
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches')
  if (process.platform === 'win32') return process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local')
  return process.env.XDG_CACHE_HOME || join(homedir(), '.cache')
}

/**
 * Some distributions put a note in place of the browser, which only asking it reveals; chrome.exe would open a window.
 *
 * @param {string} path
 */
function canRun(path) {
  if (!existsSync(path)) return false
  if (process.platform === 'win32') return true
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  return status === 0 && /\d+\.\d+/.test(stdout)
}
