/** Puts text on the clipboard from a window of ours; false when the browser refuses. */
export async function copyWords(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
