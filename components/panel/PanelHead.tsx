import { Button } from '#components/Button.tsx'
import { Icon } from '#components/Icon.tsx'
import { placesOfForm } from '#lib/form/figures.ts'
import { FORM_OF } from '#lib/form/index.ts'
import { inReaderLanguage } from '#lib/i18n.ts'
import { PANEL_WORDS } from '#lib/words/panel-words.ts'
import type { PanelActions, PanelState } from './panel-state.ts'

/** Whose report it is, what it was read as, and where the panel stands. */
export function PanelHead({ report, side, actions }: PanelState & { actions: PanelActions }) {
  const words = inReaderLanguage(PANEL_WORDS)
  const read = Object.keys(report.figures).length
  const due = placesOfForm(FORM_OF[report.edition]).length
  return (
    <header class="panel-head">
      <hgroup>
        <h2>{words.heading(report.agency, report.year)}</h2>
        <p>{words.readAs(report.edition, read, due)}</p>
      </hgroup>
      <Button
        kind="icon"
        size="small"
        label={side === 'right' ? words.moveLeft : words.moveRight}
        onClick={() => actions.moveTo(side === 'right' ? 'left' : 'right')}
      >
        <Icon name="side" />
      </Button>
      <Button kind="icon" size="small" label={words.close} onClick={actions.close}>
        <Icon name="close" />
      </Button>
    </header>
  )
}
