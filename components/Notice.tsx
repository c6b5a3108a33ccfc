import type { ComponentChildren } from 'preact'
import type { Severity } from '#lib/report/finding.ts'
import { SeveritySign } from './SeveritySign.tsx'

interface NoticeProps {
  severity: Severity
  /** What happened, set bold; left out where the rest says it all. */
  title?: string
  children?: ComponentChildren
}

/** Something that must be read before going on; errors are read out at once. */
export function Notice({ severity, title, children }: NoticeProps) {
  return (
    <div class="notice" data-severity={severity} role={severity === 'error' ? 'alert' : 'status'}>
      <SeveritySign kind={severity} />
      <div>
        {title && (
          <p>
            <b>{title}</b>
          </p>
        )}
        {children}
      </div>
    </div>
  )
}
