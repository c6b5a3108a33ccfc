import { contentText } from '#lib/capture/content.ts'
import type { Report } from '#lib/report/report.ts'

/**
 * SHA-256 of what a report says, in hexadecimal. Made here and never in the page: a portal served without TLS offers
 * its scripts no digest, and a page's own word for it would not be evidence.
 */
export async function hashContent(report: Report): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(contentText(report)))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
