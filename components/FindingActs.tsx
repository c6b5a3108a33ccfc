import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { AsideGroup } from '#lib/capture/decisions.ts'
import type { Failure } from '#lib/capture/failure.ts'
import { inReaderLanguage, readerLanguage } from '#lib/i18n.ts'
import type { Report } from '#lib/report/report.ts'
import type { FindingGroup } from '#lib/rules/group-findings.ts'
import { ASIDE_WORDS } from '#lib/words/aside-words.ts'
import { FINDING_WORDS } from '#lib/words/finding-words.ts'
import { wordsOfRule } from '#lib/words/say-finding.ts'
import { sayTime } from '#lib/words/say-time.ts'
import { sayWhere } from '#lib/words/say-where.ts'
import { Button } from './Button.tsx'
import { FailureNotice } from './FailureNotice.tsx'
import { ReasonForm } from './ReasonForm.tsx'

/** What a person can do about a finding, wherever it is shown. */
export interface FindingActions {
  /** Sets it aside (已核实) with a reason, '' for none; null when that is done, else why it is not. */
  setAside: (group: FindingGroup, reason: string) => Promise<Failure | null>
  /** Lets it stand again. */
  takeBack: (group: FindingGroup) => Promise<Failure | null>
  /** Copies it as text with why it matters; false when the browser refuses. */
  copy: (group: FindingGroup) => Promise<boolean>
}

interface FindingActsProps {
  group: FindingGroup
  report: Report
  /** When and why it was set aside; left out of one that stands. */
  aside?: AsideGroup | undefined
  actions: FindingActions
  /** Stands at the end of the line of buttons. */
  children?: ComponentChildren
}

/** What can be done about one finding: asking why, copying it, setting it aside with a reason, and back. */
export function FindingActs({ group, report, aside, actions, children }: FindingActsProps) {
  const words = inReaderLanguage(ASIDE_WORDS)
  const [unfolded, unfold] = useState<'why' | 'reason' | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const where = sayWhere(group, report, readerLanguage())
  const toggle = (part: 'why' | 'reason') => unfold(unfolded === part ? null : part)
  return (
    <div class="acts">
      {aside && <p class="since">{words.since(sayTime(aside.at), aside.reason)}</p>}
      <div class="acts-line">
        {aside ? (
          <Button
            size="small"
            label={words.restoreOf(where)}
            onClick={async () => setFailure(await actions.takeBack(group))}
          >
            {words.restore}
          </Button>
        ) : (
          <Button
            size="small"
            label={words.setAsideOf(where)}
            isExpanded={unfolded === 'reason'}
            onClick={() => toggle('reason')}
          >
            {words.setAside}
          </Button>
        )}
        <WhyButton group={group} isOpen={unfolded === 'why'} onToggle={() => toggle('why')} />
        <CopyButton onCopy={() => actions.copy(group)} />
        {children}
      </div>
      {unfolded === 'why' && <Why rule={group.findings[0].rule} />}
      {unfolded === 'reason' && (
        <ReasonForm
          onKeep={async (reason) => setFailure(await actions.setAside(group, reason))}
          onCancel={() => unfold(null)}
        />
      )}
      {failure && <FailureNotice failure={failure} />}
    </div>
  )
}

function WhyButton({ group, isOpen, onToggle }: { group: FindingGroup; isOpen: boolean; onToggle: () => void }) {
  if (!wordsOfRule(group.findings[0].rule, readerLanguage())) return null
  return (
    <Button kind="quiet" size="small" isExpanded={isOpen} onClick={onToggle}>
      {inReaderLanguage(FINDING_WORDS).why}
    </Button>
  )
}

function Why({ rule }: { rule: string }) {
  const words = wordsOfRule(rule, readerLanguage())
  if (!words) return null
  return (
    <p class="why">
      {words.why} {inReaderLanguage(FINDING_WORDS).basis(words.basis)}
    </p>
  )
}

function CopyButton({ onCopy }: { onCopy: () => Promise<boolean> }) {
  const words = inReaderLanguage(ASIDE_WORDS)
  const [copied, setCopied] = useState<boolean | null>(null)
  return (
    <span aria-live="polite">
      <Button kind="quiet" size="small" onClick={async () => setCopied(await onCopy())}>
        {copied === null ? words.copy : copied ? words.copied : words.notCopied}
      </Button>
    </span>
  )
}
