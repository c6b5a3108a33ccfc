import type { ComponentChildren } from 'preact'

/** One choice of a filter. */
export interface FacetOption<T> {
  value: T
  label: ComponentChildren
  /** How many reports it shows. */
  count: number
  /** How far it stands in, for what is a part of another. */
  depth: number
}

interface FacetChoiceProps<T> {
  legend: string
  options: readonly FacetOption<T>[]
  chosen: readonly T[]
  onChoose: (chosen: T[]) => void
}

/** Any number of choices of one filter; none chosen is no filter. */
export function FacetChoice<T extends string | number>({ legend, options, chosen, onChoose }: FacetChoiceProps<T>) {
  if (options.length === 0) return null
  return (
    <fieldset class="facet">
      <legend>{legend}</legend>
      {options.map(({ value, label, count, depth }) => (
        <label key={value} style={{ paddingInlineStart: `${depth * 16}px` }}>
          <input
            class="check"
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={(event) =>
              onChoose(event.currentTarget.checked ? [...chosen, value] : chosen.filter((one) => one !== value))
            }
          />
          <span>{label}</span>
          <span class="n">{count}</span>
        </label>
      ))}
    </fieldset>
  )
}
