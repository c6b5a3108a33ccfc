import { findDocumentClaims } from '#lib/claims/find-document-claims.ts'
import { type TableValue, tableValue } from '#lib/claims/table-values.ts'
import type { Finding } from '#lib/report/finding.ts'
import type { Rule } from './rule.ts'

/** What the words say of 规范性文件 and 规章 made, disclosed, repealed and in force is what table 二 says. */
export const textAgreesWithDocuments: Rule = {
  id: 'text-agrees-with-documents',
  severity: 'error',
  check: (report) =>
    findDocumentClaims(report).flatMap((claim): Finding[] => {
      const values: TableValue[] = []
      for (const column of claim.columns) {
        const value = tableValue(report, claim.rows, column)
        if (!value || value.value === claim.value) return []
        values.push(value)
      }
      const [nearest] = values
      if (!nearest) return []
      const details = {
        table: 'disclosure',
        said: claim.value,
        printed: nearest.value,
        rows: claim.rows,
        column: claim.column,
        isNone: claim.isNone,
      }
      const { quote, place } = claim
      return [{ rule: 'text-agrees-with-documents', severity: 'error', figures: nearest.keys, quote, place, details }]
    }),
}
