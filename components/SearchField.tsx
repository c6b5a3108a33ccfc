import { Icon } from './Icon.tsx'

interface SearchFieldProps {
  label: string
  hint: string
  value: string
  onSearch: (value: string) => void
}

/** A field that searches while one types; Escape empties it. */
export function SearchField({ label, hint, value, onSearch }: SearchFieldProps) {
  return (
    <label class="field">
      <Icon name="search" />
      <span class="hidden">{label}</span>
      <input
        type="search"
        placeholder={hint}
        value={value}
        onInput={(event) => onSearch(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || value === '') return
          // In the popup Escape would close the window.
          event.preventDefault()
          onSearch('')
        }}
      />
    </label>
  )
}
