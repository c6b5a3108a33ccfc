// Runs the benches and prints their tables: npm run bench, or npm run bench -- library for those of that name.
import { readdirSync } from 'node:fs'
import { type Measurement, tabulate } from './measure.ts'

const wanted = process.argv.slice(2)
const benches = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.slice(0, -'.bench.ts'.length))
  .filter((name) => wanted.length === 0 || wanted.includes(name))

if (benches.length === 0) {
  console.error(`No bench is called ${wanted.join(' or ')}.`)
  process.exitCode = 2
}
for (const name of benches) {
  const bench = (await import(`./${name}.bench.ts`)) as Record<string, () => Promise<string | readonly Measurement[]>>
  for (const [exported, run] of Object.entries(bench)) {
    if (!exported.startsWith('bench')) continue
    const told = await run()
    console.info(`${name}\n${typeof told === 'string' ? told : tabulate(told)}\n`)
  }
}
