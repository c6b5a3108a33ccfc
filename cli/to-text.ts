import type { Severity } from '#lib/report/finding.ts'
import type { Report } from '#lib/report/report.ts'
import { type FindingGroup, groupFindings } from '#lib/rules/group-findings.ts'
import { FINDING_WORDS } from '#lib/words/finding-words.ts'
import { KIND_NAMES, sayReason } from '#lib/words/outcome-words.ts'
import { sayFinding, wordsOfRule } from '#lib/words/say-finding.ts'
import { sayRepair } from '#lib/words/say-repair.ts'
import { sayWhere } from '#lib/words/say-where.ts'
import type { Answer } from './answer.ts'

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']
const WORDS = FINDING_WORDS.zh_CN

/** One answer for a person to read: findings by severity, the sums written out. */
export function toText({ source, outcome, check }: Answer): string {
  if (outcome.kind !== 'report') {
    const files = outcome.attachments.map((file) => `    ${file.text || file.href}（${file.href}）`)
    return [`${source}`, `  ${KIND_NAMES.zh_CN[outcome.kind]}：${sayReason(outcome.reason, 'zh_CN')}`, ...files].join(
      '\n',
    )
  }
  const { report } = outcome
  const figures = Object.values(report.figures)
  const blank = figures.filter((figure) => figure.state !== 'number').length
  const head = [
    source,
    `  ${report.title}`,
    `  ${report.agency || '（未见机关名称）'} · ${report.year ?? '年份不明'} · ${report.edition} 版 · 读出 ${figures.length} 格${blank > 0 ? `，其中 ${blank} 格不是数` : ''}${report.published ? ` · ${report.published} 发布` : ''}`,
    ...(report.hasSecondReport ? ['  这一页还有另一份报告，只检查了第一份'] : []),
  ]
  const groups = groupFindings(check?.findings ?? [], check?.repair ?? null)
  const listed = SEVERITIES.flatMap((severity) => {
    const own = groups.filter((group) => group.severity === severity)
    return own.length === 0
      ? []
      : [`  ${WORDS.counted(severity, own.length)}`, ...own.flatMap((group) => groupLines(group, report))]
  })
  return [...head, ...(listed.length > 0 ? listed : [`  ${WORDS.clean}`])].join('\n')
}

function groupLines(group: FindingGroup, report: Report): string[] {
  const lines = group.findings.map((finding) => sayFinding(finding, report, 'zh_CN'))
  const title = wordsOfRule(group.findings[0].rule, 'zh_CN')?.title ?? group.findings[0].rule
  const repair = sayRepair(group, report, 'zh_CN')
  const isPlaced = group.change !== null || group.shift.length > 0
  const head = isPlaced ? sayWhere(group, report, 'zh_CN') : `${title}（${group.findings[0].rule}）`
  return [`    - ${head}`, ...[...lines, ...(repair === null ? [] : [repair])].map((line) => `        ${line}`)]
}
