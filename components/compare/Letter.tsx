/** 甲, 乙 …: stands for a report where names are too long. */
export function Letter({ letter }: { letter: string | undefined }) {
  return <span class="letter">{letter}</span>
}
