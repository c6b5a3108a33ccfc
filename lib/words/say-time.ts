/** A date and time as lists print it, in the reader's own time zone: 2024-02-06 14:20. */
export function sayTime(iso: string): string {
  const at = new Date(iso)
  return `${sayDate(at)} ${two(at.getHours())}:${two(at.getMinutes())}`
}

/** The same with the time zone, where it is to be proof: 2024-02-06 14:20 UTC+8. */
export function sayTimeInZone(iso: string): string {
  const minutes = -new Date(iso).getTimezoneOffset()
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  const offset = minutes === 0 ? '' : `${minutes < 0 ? '−' : '+'}${hours}${rest === 0 ? '' : `:${two(rest)}`}`
  return `${sayTime(iso)} UTC${offset}`
}

/** The same in narrow columns: without the year when it is this one, without the time when it is another. */
export function sayTimeShortly(iso: string, now: string): string {
  const at = new Date(iso)
  const isThisYear = at.getFullYear() === new Date(now).getFullYear()
  return isThisYear ? sayTime(iso).slice('2024-'.length) : sayDate(at)
}

function sayDate(at: Date): string {
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
