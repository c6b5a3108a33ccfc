import type { AlignedCell } from '#lib/comparison/comparison.ts'
import { inReaderLanguage } from '#lib/i18n.ts'
import { COMPARE_WORDS } from '#lib/words/compare-words.ts'
import { sayNumber } from '#lib/words/say-number.ts'

type FaceProps = Pick<AlignedCell, 'face' | 'text' | 'value' | 'unit' | 'remark' | 'standing' | 'standsForParts'> & {
  /** Whether the unit stands behind the number; where the line's name says it, it does not. */
  hasUnit: boolean
}

/**
 * What stands in one cell, with its own face: a number; nothing, as a dashed empty box; the printed dash or text itself;
 * not printed; or not in this edition. They never look alike, and each is said in words.
 */
export function FigureFace({ face, text, value, unit, remark, standing, standsForParts, hasUnit }: FaceProps) {
  const words = inReaderLanguage(COMPARE_WORDS)
  switch (face) {
    case 'number':
      return (
        <span title={remark ? words.remark(remark) : undefined}>
          {value === null ? text : sayNumber(value)}
          {hasUnit && unit && (
            <>
              {' '}
              <span class="unit">{unit}</span>
            </>
          )}
          {remark && <span class="unit">*</span>}
        </span>
      )
    case 'blank': {
      const said = standsForParts && standing !== null ? words.standsFor(sayNumber(standing)) : words.faces.blank
      return <span class="blank" role="img" aria-label={said} title={said} />
    }
    case 'dash':
      return (
        <span title={words.dash}>
          <span aria-hidden="true">{text}</span>
          <span class="hidden">{words.dash}</span>
        </span>
      )
    case 'text':
      return <span class="text-face">{text}</span>
    default:
      return <span class="absent">{words.faces[face]}</span>
  }
}
