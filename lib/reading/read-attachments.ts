import type { Document } from '#lib/document/document.ts'
import type { Attachment } from './outcome.ts'
import { isReportTitle } from './read-titles.ts'

const FORMATS = /\.(docx?|wps|pdf|ofd|xlsx?|et|rtf|odt|zip|rar)(?=$|[?#&])/i

/** Files that a page offers: links by their ending, in text or address, and viewer frames or pictures in its body. */
export function readAttachments(document: Document): Attachment[] {
  const links = document.links.flatMap((link): Attachment[] => {
    const format = FORMATS.exec(link.href)?.[1] ?? FORMATS.exec(link.text)?.[1]
    return format ? [{ href: link.href, text: link.text, format: format.toLowerCase() }] : []
  })
  const embeds = document.blocks.flatMap((block): Attachment[] => {
    if (block.kind !== 'embed') return []
    if (block.what === 'picture') {
      return isReportTitle(block.text) || isBodyPicture(block.address)
        ? [{ href: block.address, text: block.text, format: 'picture' }]
        : []
    }
    const isViewer = /pdf|viewer|ofd|doc|wps|file|annex|attach/i.test(block.address)
    return isViewer
      ? [{ href: block.address, text: block.text, format: FORMATS.exec(block.address)?.[1]?.toLowerCase() ?? 'frame' }]
      : []
  })
  return [...new Map([...links, ...embeds].map((it) => [it.href, it])).values()]
}

/** Whether a picture's address looks like one pasted into an article, not the portal's logo or an icon. */
function isBodyPicture(address: string): boolean {
  return (
    /^data:image|\d{6,}|upload|\/W0\d|picture|images?\/20\d\d/i.test(address) &&
    !/logo|icon|banner|btn|wza|red\.png|blue\.png|qrcode|ewm/i.test(address)
  )
}
