import { inReaderLanguage } from '#lib/i18n.ts'
import { countGroups } from '#lib/rules/group-findings.ts'
import { FINDING_WORDS } from '#lib/words/finding-words.ts'
import { LIBRARY_WORDS } from '#lib/words/library-words.ts'
import { PAPER_WORDS } from '#lib/words/paper-words.ts'
import { sayTime } from '#lib/words/say-time.ts'
import { type PaperReport, paperId } from './paper-report.ts'

/** All reports whose findings follow, a line each. */
export function PaperOverview({ papers }: { papers: readonly PaperReport[] }) {
  const words = inReaderLanguage(PAPER_WORDS)
  const { kinds } = inReaderLanguage(FINDING_WORDS)
  const library = inReaderLanguage(LIBRARY_WORDS)
  return (
    <table class="paper-overview">
      <caption>{words.overview}</caption>
      <thead>
        <tr>
          <th scope="col" data-number>
            {words.columns.number}
          </th>
          <th scope="col">{words.columns.organ}</th>
          <th scope="col" data-number>
            {words.columns.year}
          </th>
          <th scope="col" data-number>
            {kinds.error}
          </th>
          <th scope="col" data-number>
            {kinds.warning}
          </th>
          <th scope="col" data-number>
            {kinds.info}
          </th>
          <th scope="col" data-number>
            {words.columns.setAside}
          </th>
          <th scope="col" data-number>
            {words.columns.capturedAt}
          </th>
        </tr>
      </thead>
      <tbody>
        {papers.map(({ summary, groups, setAside }, at) => {
          const { error, warning, info } = countGroups(groups)
          return (
            <tr key={summary.id}>
              <td data-number>{at + 1}</td>
              <th scope="row" lang="zh-CN">
                <a
                  href={`#${paperId(summary.id)}`}
                  onClick={(event) => {
                    // The address says what is shown, not where in it one reads; on paper the link stays one.
                    event.preventDefault()
                    document.getElementById(paperId(summary.id))?.scrollIntoView()
                  }}
                >
                  {summary.agency || library.unnamed}
                </a>
              </th>
              <td data-number>{summary.year ?? library.noYear}</td>
              <td data-number>{error}</td>
              <td data-number>{warning}</td>
              <td data-number>{info}</td>
              <td data-number>{setAside.length}</td>
              <td data-number>{sayTime(summary.capturedAt)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
