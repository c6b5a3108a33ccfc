import { parseArgs } from 'node:util'
import { type Answer, answerPath } from './answer.ts'
import { answerSeries } from './series.ts'
import { toJson } from './to-json.ts'
import { toText } from './to-text.ts'

const USAGE = `用法：npm run --silent check -- [--json] [--series] 路径…
  路径      保存下来的网页（.html、.htm）
  --json    每个路径输出一行 JSON
  --series  把这些路径当作一个报告库，检查各年之间的关系
退出码：0 没有错误，1 有错误，2 用法不对或有文件读不出来`

/** Parses the arguments; null when they are not usable. */
function parseUsage(): { paths: string[]; isJson: boolean; isSeries: boolean } | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean' }, series: { type: 'boolean' } },
    })
    if (positionals.length === 0) return null
    return { paths: positionals, isJson: values.json === true, isSeries: values.series === true }
  } catch {
    return null
  }
}

/** Writes a line and waits while the reader of our output is slower than we are. */
async function write(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve))
}

/**
 * Answers one path after the other; nothing of one is held when the next is read. That V8 gives its memory back early
 * instead of taking more is set in package.json: thousands of pages then need what ten do.
 */
async function* answerEach(paths: readonly string[]): AsyncGenerator<Answer> {
  for (const path of paths) yield await answerPath(path)
}

async function run(): Promise<number> {
  const usage = parseUsage()
  if (!usage) {
    process.stderr.write(`${USAGE}\n`)
    return 2
  }
  let status = 0
  for await (const answer of usage.isSeries ? answerSeries(usage.paths) : answerEach(usage.paths)) {
    await write(usage.isJson ? toJson(answer) : `${toText(answer)}\n`)
    if (answer.outcome.kind === 'unreadable') status = 2
    else if (status === 0 && answer.check?.findings.some((finding) => finding.severity === 'error')) status = 1
  }
  return status
}

// Whoever reads our output may stop early (head); that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2))
process.exitCode = await run()
