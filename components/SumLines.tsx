import { inReaderLanguage, readerLanguage } from '#lib/i18n.ts'
import type { Finding } from '#lib/report/finding.ts'
import type { Report } from '#lib/report/report.ts'
import { FINDING_WORDS } from '#lib/words/finding-words.ts'
import { type SumPiece, writeOutSum } from '#lib/words/written-sum.ts'

interface SumLinesProps {
  /** Failing sums of the form. */
  findings: readonly Finding[]
  report: Report
  /** Key of the cell that is certain to be wrong, or null. */
  wrong: string | null
  /** Whether each line begins with a few words on which sum it is. */
  hasLabels?: boolean
}

/** Failing sums written out one a line, with the printed number in doubt and the one that follows from the others. */
export function SumLines({ findings, report, wrong, hasLabels = false }: SumLinesProps) {
  const words = inReaderLanguage(FINDING_WORDS)
  return (
    <table class="sums">
      <caption class="hidden">{words.sumsCaption(findings.length)}</caption>
      <tbody>
        {findings.map((finding) => {
          const sum = writeOutSum(finding, report, wrong, readerLanguage())
          return (
            <tr key={`${finding.rule} ${finding.figures[0]}`}>
              {hasLabels && <th scope="row">{sum.label}</th>}
              <td>{sum.pieces.map(pieceOfSum)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function pieceOfSum({ text, face }: SumPiece, at: number) {
  if (face === 'plain') return text
  return face === 'computed' ? (
    <b key={at}>{text}</b>
  ) : (
    <span class="printed" key={at}>
      {text}
    </span>
  )
}
