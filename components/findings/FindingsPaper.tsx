import { inReaderLanguage } from '#lib/i18n.ts'
import type { Severity } from '#lib/report/finding.ts'
import { FINDING_PARTS } from '#lib/rules/group-findings.ts'
import { FINDING_WORDS } from '#lib/words/finding-words.ts'
import { LIBRARY_WORDS } from '#lib/words/library-words.ts'
import { PAPER_WORDS } from '#lib/words/paper-words.ts'
import { sayTime } from '#lib/words/say-time.ts'
import { PaperFinding } from './PaperFinding.tsx'
import { type PaperReport, paperId } from './paper-report.ts'

const GRAVEST_FIRST: readonly Severity[] = ['error', 'warning', 'info']

/** The findings of one report as a sheet of paper: whose they are, then by severity and table, at the end what was set aside. */
export function FindingsPaper({ paper }: { paper: PaperReport }) {
  const words = inReaderLanguage(PAPER_WORDS)
  const { clean, cleanMeans } = inReaderLanguage(FINDING_WORDS)
  const { summary, report, groups, setAside } = paper
  const name = inReaderLanguage(LIBRARY_WORDS).reportName(summary.agency, summary.year)
  return (
    <article class="paper" id={paperId(summary.id)} aria-label={words.titleOf(name)}>
      <h2>{words.titleOf(name)}</h2>
      <AboutPaper paper={paper} />
      {groups.length === 0 && (
        <p class="paper-clean">
          <b>{clean}</b>　{cleanMeans}
        </p>
      )}
      {GRAVEST_FIRST.map((severity) => (
        <OfSeverity key={severity} severity={severity} paper={paper} />
      ))}
      {setAside.length > 0 && (
        <section class="set-aside">
          <h3>{words.setAside(setAside.length)}</h3>
          <ol>
            {setAside.map(({ group, why }, at) => (
              <PaperFinding key={at} group={group} report={report}>
                {why && (
                  <p>{why.reason ? words.reason(why.reason, sayTime(why.at)) : words.noReason(sayTime(why.at))}</p>
                )}
              </PaperFinding>
            ))}
          </ol>
        </section>
      )}
      <p class="paper-foot">{words.foot}</p>
    </article>
  )
}

function AboutPaper({ paper: { summary, groups, setAside } }: { paper: PaperReport }) {
  const words = inReaderLanguage(PAPER_WORDS)
  const { counted, clean, comma } = inReaderLanguage(FINDING_WORDS)
  const sums = GRAVEST_FIRST.map(
    (severity) => [severity, groups.filter((one) => one.severity === severity).length] as const,
  )
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => counted(severity, count))
  const rows: readonly (readonly [string, string])[] = [
    [words.reportTitle, summary.title],
    [words.source, summary.address],
    [words.capturedAt, words.captured(summary.capturedAt, summary.version)],
    ...(summary.published ? [[words.published, summary.published] as const] : []),
    [words.edition, inReaderLanguage(LIBRARY_WORDS).editionOf(summary.edition)],
    [words.extensionVersion, summary.extensionVersion],
    [
      words.heading,
      [
        ...(sums.length > 0 ? sums : [clean]),
        ...(setAside.length > 0 ? [words.setAsideSum(setAside.length)] : []),
      ].join(comma),
    ],
  ]
  return (
    <dl class="paper-about">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function OfSeverity({ severity, paper: { groups, report } }: { severity: Severity; paper: PaperReport }) {
  const words = inReaderLanguage(FINDING_WORDS)
  const own = groups.filter((group) => group.severity === severity)
  // Numbers run on from table to table, so that a letter can speak of error 3.
  const inOrder = FINDING_PARTS.flatMap((part) => own.filter((group) => group.part === part))
  if (own.length === 0) return null
  return (
    <section>
      <h3>{inReaderLanguage(PAPER_WORDS).counted(words.severities[severity], own.length)}</h3>
      {FINDING_PARTS.map((part) => {
        const members = own.filter((group) => group.part === part)
        const [first] = members
        if (!first) return null
        return (
          <section key={part}>
            <h4>{words.parts[part]}</h4>
            <ol start={inOrder.indexOf(first) + 1}>
              {members.map((group, at) => (
                <PaperFinding key={at} group={group} report={report} />
              ))}
            </ol>
          </section>
        )
      })}
    </section>
  )
}
