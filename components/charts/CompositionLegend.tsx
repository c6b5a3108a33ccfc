import { RESULT_GROUPS } from '#lib/form/result-groups.ts'
import { readerLanguage } from '#lib/i18n.ts'
import { nameOfLabel } from '#lib/words/form-words.ts'

/** What the segments of the outcomes' bars are, where no table of rates over them says it. */
export function CompositionLegend() {
  return (
    <ul class="legend">
      {RESULT_GROUPS.map(({ id, label }, at) => (
        <li key={id}>
          <svg class="chart" width="12" height="12" aria-hidden="true">
            <rect class={`seg seg-${at + 1}`} x=".5" y=".5" width="11" height="11" />
          </svg>
          {nameOfLabel(id, label, readerLanguage()).replace(/^（.）|^3\(\d\) |（.*$/g, '')}
        </li>
      ))}
    </ul>
  )
}
