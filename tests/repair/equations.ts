import type { Equation, Term } from '#lib/repair/linear-system.ts'

/** Reads equations such as `2y + 1 = z`, one a line. */
export function readEquations(text: string): Equation[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [left = '', right = ''] = line.split('=')
      const pieces = [...readSide(left, 1), ...readSide(right, -1)]
      return {
        terms: pieces.filter((piece): piece is Term => piece.variable !== ''),
        constant: pieces.reduce((sum, piece) => (piece.variable === '' ? sum - piece.coefficient : sum), 0),
      }
    })
}

/** Terms of one side; a plain number is a term without a variable. */
function readSide(side: string, sign: number): Term[] {
  const pieces = side.replace(/\s/g, '').matchAll(/([+-]?)(\d*)([a-z]\w*)?/g)
  return [...pieces]
    .filter(([piece]) => piece !== '')
    .map(([, minus, number, variable = '']) => ({
      variable,
      coefficient: sign * (minus === '-' ? -1 : 1) * Number(number || 1),
    }))
}
