interface SwitchFieldProps {
  label: string
  isOn: boolean
  onTurn: (isOn: boolean) => void
}

/** Something that is on or off at once, with its name. */
export function SwitchField({ label, isOn, onTurn }: SwitchFieldProps) {
  return (
    <label class="switch">
      {label}
      <input
        type="checkbox"
        role="switch"
        checked={isOn}
        aria-checked={isOn}
        onChange={(event) => onTurn(event.currentTarget.checked)}
      />
    </label>
  )
}
