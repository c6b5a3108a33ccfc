import type { Document, Embed } from '#lib/document/document.ts'
import type { Attachment } from './outcome.ts'
import { isReportTitle } from './title-words.ts'

const FORMATS = /\.(docx?|wps|pdf|ofd|xlsx?|et|rtf|odt|zip|rar|7z)(?=$|[?#&"'\s）)】])/i
const VIEWER = /\.(?:pdf|ofd|docx?|wps)\b|pdf\.?js|viewer|preview|officeapps|weboffice|flexpaper|annex|attach/i
/** An address that hands out a file without saying its ending, and the words of a link to it. */
const DOWNLOAD = /[/?&=_.-](?:down(?:load|file)?|attach(?:ment)?s?|annex|file_?id|getfile)(?=[/?&=_.\d-]|$)/i
const NAMED_FILE = /^附件|下载/
/** Files that portals offer beside every page. */
const FOR_ALL = /申请表|指南|目录|阅读器|插件|客户端|浏览器|手册/

/** Files that a page offers instead of tables: links by their ending, viewer frames, objects, and pictures in its body. */
export function readAttachments(document: Document): Attachment[] {
  const links = document.links.flatMap((link): Attachment[] => {
    const format = FORMATS.exec(link.text)?.[1] ?? FORMATS.exec(link.href)?.[1]
    const isFile =
      format !== undefined || (DOWNLOAD.test(link.href) && (NAMED_FILE.test(link.text) || isReportTitle(link.text)))
    return isFile ? [{ href: link.href, text: link.text, format: format?.toLowerCase() ?? '' }] : []
  })
  const embeds = document.blocks.flatMap((block) => (block.kind === 'embed' ? readEmbedded(block) : []))
  return [...new Map([...links, ...embeds].map((it) => [it.href, it])).values()]
}

function readEmbedded({ what, address, text }: Embed): Attachment[] {
  if (what === 'picture') return isBodyPicture(address, text) ? [{ href: address, text, format: 'picture' }] : []
  return VIEWER.test(address) ? [{ href: address, text, format: 'frame' }] : []
}

/** The files among attachments that are the report: those named like one, else all but what portals offer everywhere. */
export function filesOfReport(attachments: readonly Attachment[]): Attachment[] {
  const files = attachments.filter(({ format }) => format !== 'picture' && format !== 'frame')
  const named = files.filter(({ text }) => isReportTitle(text) || /年度?报告|年报/.test(text))
  return named.length > 0 ? named : files.filter(({ text }) => !FOR_ALL.test(text))
}

/** Whether a picture stands for a report or a table: named so, or with an address like those pasted into an article. */
export function isBodyPicture(address: string, text: string): boolean {
  return (
    isReportTitle(text) ||
    (/^data:image|\d{6,}|upload|\/W0\d|picture|images?\/20\d\d/i.test(address) &&
      !/logo|icon|banner|btn|wza|red\.png|blue\.png|qrcode|ewm|jiucuo|dzjg/i.test(address))
  )
}
