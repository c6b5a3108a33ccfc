import { Button } from '#components/Button.tsx'
import { SeveritySign } from '#components/SeveritySign.tsx'
import { SwitchField } from '#components/SwitchField.tsx'
import { inReaderLanguage, readerLanguage } from '#lib/i18n.ts'
import type { Severity } from '#lib/report/finding.ts'
import type { Rule } from '#lib/rules/rule.ts'
import { FINDING_WORDS } from '#lib/words/finding-words.ts'
import { OPTIONS_WORDS } from '#lib/words/options-words.ts'
import { wordsOfRule } from '#lib/words/say-finding.ts'

interface RuleSwitchesProps {
  rules: readonly Pick<Rule, 'id' | 'severity'>[]
  /** Ids of those that are switched off. */
  off: ReadonlySet<string>
  onSwitch: (id: string, isOn: boolean) => void
  onAllOn: () => void
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

/** Every rule by its gravest severity, with why it matters and a switch. */
export function RuleSwitches({ rules, off, onSwitch, onAllOn }: RuleSwitchesProps) {
  const words = inReaderLanguage(OPTIONS_WORDS)
  const areOff = rules.filter(({ id }) => off.has(id)).length
  return (
    <section class="options-part" aria-labelledby="rules">
      <h2 id="rules">{words.rules}</h2>
      <p>{words.rulesMean}</p>
      <div class="options-line">
        <span role="status">{words.off(areOff, rules.length)}</span>
        <Button size="small" isDisabled={areOff === 0} onClick={onAllOn}>
          {words.allOn}
        </Button>
      </div>
      {SEVERITIES.map((severity) => {
        const members = rules.filter((rule) => rule.severity === severity)
        const name = inReaderLanguage(FINDING_WORDS).kinds[severity]
        return (
          <section class="rules" key={severity} aria-labelledby={`rules-${severity}`}>
            <h3 id={`rules-${severity}`}>
              <SeveritySign kind={severity} /> {words.rulesOf(name, members.length)}
            </h3>
            <ul>
              {members.map(({ id }) => (
                <li key={id}>
                  <SwitchField
                    label={wordsOfRule(id, readerLanguage())?.title ?? id}
                    note={wordsOfRule(id, readerLanguage())?.why}
                    isOn={!off.has(id)}
                    onTurn={(isOn) => onSwitch(id, isOn)}
                  />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </section>
  )
}
