import { isWebAddress } from '#lib/capture/address.ts'
import type { CaptureSummary } from '#lib/capture/summary.ts'
import { inReaderLanguage } from '#lib/i18n.ts'
import { KEPT_WORDS } from '#lib/words/kept-words.ts'
import { LIBRARY_WORDS } from '#lib/words/library-words.ts'
import { sayBytes } from '#lib/words/say-bytes.ts'
import { sayTimeInZone } from '#lib/words/say-time.ts'

interface AboutCaptureProps {
  capture: CaptureSummary
  /** Captures of its address. */
  of: number
}

/** Where a capture comes from, when it was taken, and by what it can be told to be the same. */
export function AboutCapture({ capture, of }: AboutCaptureProps) {
  const words = inReaderLanguage(KEPT_WORDS)
  const { address, capturedAt, version, title, published, edition, extensionVersion, contentHash, pageBytes } = capture
  return (
    <dl class="about-capture">
      <dt>{words.source}</dt>
      <dd>
        {isWebAddress(address) ? (
          <a href={address} target="_blank" rel="noreferrer">
            {address}
          </a>
        ) : (
          address || words.noAddress
        )}
      </dd>
      <dt>{words.capturedAt}</dt>
      <dd>
        <time dateTime={capturedAt}>{sayTimeInZone(capturedAt)}</time>
      </dd>
      <dt>{words.which}</dt>
      <dd>{words.whichOf(version, of)}</dd>
      <dt>{words.title}</dt>
      <dd lang="zh-CN">{title}</dd>
      {published && (
        <>
          <dt>{words.published}</dt>
          <dd>{published}</dd>
        </>
      )}
      <dt>{words.edition}</dt>
      <dd>{inReaderLanguage(LIBRARY_WORDS).editionOf(edition)}</dd>
      <dt>{words.extensionVersion}</dt>
      <dd>{extensionVersion}</dd>
      {pageBytes > 0 && (
        <>
          <dt>{words.size}</dt>
          <dd>{sayBytes(pageBytes)}</dd>
        </>
      )}
      <dt>{words.hash}</dt>
      <dd class="hash">{contentHash}</dd>
    </dl>
  )
}
