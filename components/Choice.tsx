import { useId } from 'preact/hooks'

interface ChoiceProps<T extends string> {
  label: string
  options: readonly { value: T; label: string }[]
  chosen: T
  onChoose: (value: T) => void
}

/** One of two to four, all of them always visible. */
export function Choice<T extends string>({ label, options, chosen, onChoose }: ChoiceProps<T>) {
  const name = useId()
  return (
    <div class="choice" role="radiogroup" aria-label={label}>
      {options.map(({ value, label: said }) => (
        <label key={value}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          {said}
        </label>
      ))}
    </div>
  )
}
