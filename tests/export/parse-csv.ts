/** Reads CSV as RFC 4180 has it, by a walk over its characters. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let field = ''
  let isQuoted = false
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at)
    if (isQuoted) {
      if (sign !== '"') field += sign
      else if (text.charAt(at + 1) === '"') field += text.charAt(++at)
      else isQuoted = false
    } else if (sign === '"') isQuoted = true
    else if (sign === ',') {
      row.push(field)
      field = ''
    } else if (sign === '\r' && text.charAt(at + 1) === '\n') {
      rows.push([...row, field])
      row = []
      field = ''
      at++
    } else field += sign
  }
  return rows
}
