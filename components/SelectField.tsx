import { Icon } from './Icon.tsx'

interface SelectFieldProps<T extends string> {
  /** Its name, shown while nothing is chosen. */
  label: string
  value: T | null
  options: readonly { value: T; label: string }[]
  /** What stands for no choice, after the label; left out where one must be chosen. */
  none?: string
  onChoose: (value: T | null) => void
}

/** One of more than four, or none; looks set while one is chosen. */
export function SelectField<T extends string>({ label, value, options, none, onChoose }: SelectFieldProps<T>) {
  const optionOf = (text: string) => options.find((option) => option.value === text)?.value ?? null
  return (
    <span class="select" data-set={none !== undefined && value !== null}>
      <select
        aria-label={label}
        value={value ?? ''}
        onChange={(event) => onChoose(optionOf(event.currentTarget.value))}
      >
        {none !== undefined && <option value="">{value === null ? label : `${label}: ${none}`}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </span>
  )
}
