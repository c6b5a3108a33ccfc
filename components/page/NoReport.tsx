import type { ComponentChildren } from 'preact'
import { EmptyState } from '#components/EmptyState.tsx'
import { inReaderLanguage, readerLanguage } from '#lib/i18n.ts'
import type { Attachment, Outcome } from '#lib/reading/outcome.ts'
import { sayReason } from '#lib/words/outcome-words.ts'
import { STATES_WORDS } from '#lib/words/states-words.ts'

interface NoReportProps {
  outcome: Exclude<Outcome, { kind: 'report' }>
  children?: ComponentChildren
}

/** A page that was read and is no report: why not, what to do, and the files it offers instead. */
export function NoReport({ outcome, children }: NoReportProps) {
  const words = inReaderLanguage(STATES_WORDS)
  const files = outcome.attachments.filter(({ format }) => format !== 'picture' && format !== 'frame')
  return (
    <EmptyState title={sayReason(outcome.reason, readerLanguage())} text={words.advice[outcome.kind]}>
      {files.length > 0 && (
        <ul class="files" aria-label={words.attachmentsLabel}>
          {files.map((file) => (
            <FileLine key={file.href} file={file} />
          ))}
        </ul>
      )}
      <div class="buttons">{children}</div>
    </EmptyState>
  )
}

function FileLine({ file: { href, text, format } }: { file: Attachment }) {
  const isWeb = /^https?:/i.test(href)
  return (
    <li>
      {isWeb ? (
        <a href={href} target="_blank" rel="noreferrer">
          {text || href}
        </a>
      ) : (
        <span>{text || href}</span>
      )}
      <span class="none">{format.toUpperCase()}</span>
    </li>
  )
}
