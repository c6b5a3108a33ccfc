/** Keys of the keyboard and what each does. */
export function KeyHint({ keys }: { keys: readonly (readonly [key: string, does: string])[] }) {
  return (
    <span class="keys">
      {keys.map(([key, does]) => (
        <span key={key}>
          <kbd>{key}</kbd>
          {does}
        </span>
      ))}
    </span>
  )
}
