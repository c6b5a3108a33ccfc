import { claimRule } from './find-broken-claims.ts'

/** What the words say of requests received, settled, carried on and of their outcomes is what table 三 says. */
export const textAgreesWithRequests = claimRule('text-agrees-with-requests', 'requests', () => 'error')
