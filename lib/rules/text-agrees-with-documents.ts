import { claimRule } from './find-broken-claims.ts'

/** What the words say of 规范性文件 and 规章 made, disclosed, repealed and in force is what table 二 says. */
export const textAgreesWithDocuments = claimRule('text-agrees-with-documents', 'documents', () => 'error')
