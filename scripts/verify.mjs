// Runs every check there is, says how long each took, and ends with the line `N passed, N failed`.
// All of them run even when one fails; the exit status is 1 then.
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'

const RESULTS = '.output/test'

/**
 * @typedef {{ name: string, command: string, suite?: string }} Step one command; `suite` is the vitest project it runs
 * @typedef {{ name: string, passed: number, failed: number }} Outcome tests counted; another step counts when it fails
 */

/** @type {Step[]} */
const build = [
  { name: 'build for Chrome', command: 'wxt build' },
  { name: 'build for Firefox', command: 'wxt build --browser firefox' },
]
/** @type {Step[]} */
const types = [
  { name: 'types', command: 'tsc -p tsconfig.json' },
  { name: 'types of the clean rooms', command: 'tsc -p tsconfig.clean.json' },
  { name: 'lint', command: 'biome check --error-on-warnings --max-diagnostics=100' },
]

rmSync(RESULTS, { recursive: true, force: true })
mkdirSync(RESULTS, { recursive: true })
const outcomes = [
  // Two cores: building and looking at the source do not touch each other. The tests need what was built.
  ...(await Promise.all([runInTurn(build), runInTurn(types)])).flat(),
  ...(await runInTurn(['unit', 'browser', 'e2e'].map(suiteStep))),
]
const total = (/** @type {'passed' | 'failed'} */ kind) => outcomes.reduce((sum, outcome) => sum + outcome[kind], 0)
for (const { name, failed } of outcomes) if (failed > 0) console.log(`failed: ${name}`)
console.log(`${total('passed')} passed, ${total('failed')} failed`)
process.exitCode = total('failed') === 0 ? 0 : 1

/**
 * @param {string} suite
 * @returns {Step}
 */
function suiteStep(suite) {
  const reporters = `--reporter=default --reporter=json --outputFile.json=${RESULTS}/${suite}.json`
  return { name: `${suite} tests`, command: `vitest run --project ${suite} ${reporters}`, suite }
}

/** @param {Step[]} steps */
async function runInTurn(steps) {
  const results = []
  for (const step of steps) results.push(await runStep(step))
  return results
}

/**
 * Runs one step and prints its line; what it wrote is printed when it failed, and for tests always.
 *
 * @param {Step} step
 * @returns {Promise<Outcome>}
 */
async function runStep({ name, command, suite }) {
  const started = performance.now()
  const { status, output } = await runCommand(command)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const { passed, failed } = suite ? countTests(suite) : { passed: 0, failed: 0 }
  const hasFailed = status !== 0 || failed > 0
  if (hasFailed || suite) console.log(output.trimEnd())
  console.log(`${hasFailed ? '✗' : '✓'} ${name} (${seconds} s)`)
  return { name, passed, failed: hasFailed ? Math.max(failed, 1) : 0 }
}

/**
 * @param {string} command
 * @returns {Promise<{ status: number | null, output: string }>}
 */
function runCommand(command) {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text
      })
    }
    child.on('close', (status) => resolve({ status, output }))
  })
}

/**
 * The tests of one suite; a test file that could not be loaded counts as one failure.
 *
 * @param {string} suite
 */
function countTests(suite) {
  try {
    const { numPassedTests, testResults } = JSON.parse(readFileSync(`${RESULTS}/${suite}.json`, 'utf8'))
    let failed = 0
    for (const { status, assertionResults } of testResults) {
      if (status !== 'failed') continue
      const inFile = assertionResults.filter(
        (/** @type {{ status: string }} */ test) => test.status === 'failed',
      ).length
      failed += Math.max(inFile, 1)
    }
    return { passed: Number(numPassedTests), failed }
  } catch {
    return { passed: 0, failed: 1 }
  }
}
