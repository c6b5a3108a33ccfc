import { useId } from 'preact/hooks'

interface SwitchFieldProps {
  label: string
  /** What it means, in smaller print below. */
  note?: string | undefined
  isOn: boolean
  onTurn: (isOn: boolean) => void
}

/** Something that is on or off at once, with its name and, where that is not enough, what it means. */
export function SwitchField({ label, note, isOn, onTurn }: SwitchFieldProps) {
  const id = useId()
  return (
    <div class="switch">
      <label for={id}>{label}</label>
      <input
        type="checkbox"
        role="switch"
        id={id}
        checked={isOn}
        aria-checked={isOn}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        onChange={(event) => onTurn(event.currentTarget.checked)}
      />
      {note !== undefined && <p id={`${id}-note`}>{note}</p>}
    </div>
  )
}
