import { Icon } from '#components/Icon.tsx'
import { SelectField } from '#components/SelectField.tsx'
import type { LinePlace } from '#lib/comparison/comparison.ts'
import { applicantOf, RANKED_LINES, readRankBy, withApplicant, writeRankBy } from '#lib/comparison/rank-by.ts'
import type { RankBy } from '#lib/comparison/ranked.ts'
import { RATE_IDS } from '#lib/comparison/rate.ts'
import { placeOf } from '#lib/form/figures.ts'
import type { Edition, TableId } from '#lib/form/form.ts'
import { APPLICANTS } from '#lib/form/requests.ts'
import { inReaderLanguage, readerLanguage } from '#lib/i18n.ts'
import { CHART_WORDS } from '#lib/words/chart-words.ts'
import { COMPARE_WORDS } from '#lib/words/compare-words.ts'
import { nameOfLabel, TABLE_NAMES } from '#lib/words/form-words.ts'
import { GROUP_WORDS } from '#lib/words/group-words.ts'
import { sayMeasure } from '#lib/words/say-measure.ts'

interface MeasureSelectProps {
  by: RankBy
  /** Editions among the reports: figures that none of them has are not offered. */
  editions: readonly Edition[]
  onChoose: (by: RankBy) => void
}

const TABLES: readonly TableId[] = ['requests', 'disputes', 'disclosure']

/** Chooses one of the rates or figures, and of which applicants where they are told apart. */
export function MeasureSelect({ by, editions, onChoose }: MeasureSelectProps) {
  const words = inReaderLanguage(GROUP_WORDS)
  const applicant = applicantOf(by)
  const option = (measure: RankBy) => (
    <option key={writeRankBy(measure)} value={writeRankBy(measure)}>
      {sayMeasure(measure, readerLanguage())}
    </option>
  )
  const figures = (table: TableId) =>
    RANKED_LINES.filter((line) => line.table === table && isOfAny(line, editions)).map(({ key }) =>
      option({ kind: 'figure', key }),
    )
  return (
    <>
      <span class="select measure">
        <select
          aria-label={inReaderLanguage(CHART_WORDS).measure}
          value={writeRankBy(withApplicant(by, 'total'))}
          onChange={({ currentTarget }) => {
            const chosen = readRankBy(currentTarget.value)
            if (chosen) onChoose(withApplicant(chosen, applicant ?? 'total'))
          }}
        >
          <optgroup label={words.rates}>
            {RATE_IDS.map((rate) => option({ kind: 'rate', rate, applicant: 'total' }))}
          </optgroup>
          {TABLES.map((table) => (
            <optgroup key={table} label={inReaderLanguage(TABLE_NAMES)[table]}>
              {figures(table)}
            </optgroup>
          ))}
        </select>
        <Icon name="down" />
      </span>
      {applicant !== null && (
        <SelectField
          label={words.applicant}
          value={applicant}
          options={APPLICANTS.toReversed().map(({ id, label }) => ({
            value: id,
            label: `${words.applicant}${inReaderLanguage(COMPARE_WORDS).colon}${nameOfLabel(id, label, readerLanguage())}`,
          }))}
          onChoose={(chosen) => chosen && onChoose(withApplicant(by, chosen))}
        />
      )}
    </>
  )
}

/** Whether any of these editions can have the figure; a group's sum belongs to all of them. */
function isOfAny({ key, isGroup }: LinePlace, editions: readonly Edition[]): boolean {
  return isGroup || editions.some((edition) => placeOf(key, edition) !== undefined)
}
