import type { InEachLanguage } from './language.ts'

/** Why a line of a library file was not taken. */
export type BadLineReason = 'not-json' | 'damaged' | 'not-a-capture' | 'too-long' | 'unsafe-key' | 'id-taken'

/** Why a library file was not read, or not to its end. */
export type BadFileReason = 'not-a-library' | 'newer-version' | 'empty' | 'broken-off'

/** What a file is that is no library file. */
export type FileKind = 'pdf' | 'picture' | 'office' | 'page' | 'json' | 'other'

/** What is said while a library goes out or comes in, and what came of it. */
export interface TransferWords {
  import: string
  exporting: (done: number, of: number) => string
  importing: (percent: number) => string
  stop: string
  stopped: string
  exported: (name: string, captures: number) => string
  imported: (taken: number, known: number) => string
  /** Of a whole file that holds nothing else. */
  nothingNew: (known: number) => string
  badLines: (count: number) => string
  badLine: (line: number, reason: BadLineReason, detail: string | null) => string
  badFile: Readonly<Record<BadFileReason, string>>
  /** That the file does not hold all that its head names. */
  lacking: (captures: number) => string
  /** That a file is no library file, what it is instead, and what a library file is. */
  foreign: (kind: FileKind) => string
  /** A file of which nothing could be read. */
  unreadable: string
  /** Why the library took no more; what was taken stays. */
  brokenBy: (reason: string) => string
  moreBad: (count: number) => string
}

const CHINESE_KINDS: Readonly<Record<FileKind, string>> = {
  pdf: '这是 PDF 文件，',
  picture: '这是图片，',
  office: '这是文档或表格，',
  page: '这是网页，',
  json: '',
  other: '',
}

const ENGLISH_KINDS: Readonly<Record<FileKind, string>> = {
  pdf: 'This is a PDF file, no library file',
  picture: 'This is a picture, no library file',
  office: 'This is a document or a workbook, no library file',
  page: 'This is a web page, no library file',
  json: 'This is no library file of Gouji',
  other: 'This is no library file of Gouji',
}

const CHINESE_REASONS: Readonly<Record<BadLineReason, string>> = {
  'not-json': '不是完整的一行',
  damaged: '内容与写出时不符',
  'not-a-capture': '不是抓取的报告',
  'too-long': '过长，没有读',
  'unsafe-key': '含有不安全的内容，没有读',
  'id-taken': '编号与库里另一份报告相同',
}

const ENGLISH_REASONS: Readonly<Record<BadLineReason, string>> = {
  'not-json': 'not a whole line',
  damaged: 'not as it was written',
  'not-a-capture': 'not a captured report',
  'too-long': 'too long, passed over',
  'unsafe-key': 'unsafe content, passed over',
  'id-taken': 'another report in the library has its number',
}

/** The words of exports and imports in each language. */
export const TRANSFER_WORDS: InEachLanguage<TransferWords> = {
  zh_CN: {
    import: '导入',
    exporting: (done, of) => `正在导出 ${done} / ${of}`,
    importing: (percent) => `正在导入，已读 ${percent}%`,
    stop: '停止',
    stopped: '已停止。已导入的会保留。',
    exported: (name, captures) => `已导出 ${captures} 次抓取：「${name}」`,
    imported: (taken, known) => `导入 ${taken} 次抓取${known > 0 ? `，另有 ${known} 次原已在库` : ''}。`,
    nothingNew: (known) => `没有新的：${known} 次抓取原已在库。`,
    badLines: (count) => `${count} 行没有导入`,
    badLine: (line, reason, detail) => `第 ${line} 行：${CHINESE_REASONS[reason]}${detail ? `（${detail}）` : ''}`,
    badFile: {
      'not-a-library': '不是勾稽的报告库文件，没有导入任何内容。',
      'newer-version': '文件由较新的版本写成，请先更新本扩展。',
      empty: '文件是空的。',
      'broken-off': '文件不完整，后面的读不出来；前面读出的已经导入。',
    },
    lacking: (captures) => `文件里少了 ${captures} 次抓取，可能没有下载完整，请用完整的文件再导入一次。`,
    foreign: (kind) =>
      `${CHINESE_KINDS[kind]}不是勾稽的报告库文件，没有导入任何内容。报告库文件由「导出」得到，名称以 .ndjson 或 .ndjson.gz 结尾。`,
    unreadable: '文件已损坏，读不出来，没有导入任何内容。',
    brokenBy: (reason) => `中途停下：${reason}。已导入的都完整，会保留。`,
    moreBad: (count) => `另有 ${count} 行`,
  },
  en: {
    import: 'Import',
    exporting: (done, of) => `Exporting ${done} of ${of}`,
    importing: (percent) => `Importing, ${percent}% read`,
    stop: 'Stop',
    stopped: 'Stopped. What was imported stays.',
    exported: (name, captures) => `Exported ${captures} capture${captures === 1 ? '' : 's'}: “${name}”`,
    imported: (taken, known) =>
      `${taken} capture${taken === 1 ? '' : 's'} imported${known > 0 ? `, ${known} in the library already` : ''}.`,
    nothingNew: (known) =>
      `Nothing new: ${known === 1 ? 'the capture was' : `all ${known} captures were`} in the library already.`,
    badLines: (count) => (count === 1 ? '1 line was not imported' : `${count} lines were not imported`),
    badLine: (line, reason, detail) => `Line ${line}: ${ENGLISH_REASONS[reason]}${detail ? ` (${detail})` : ''}`,
    badFile: {
      'not-a-library': 'This is no library file of Gouji; nothing was imported.',
      'newer-version': 'The file was written by a newer version; update the extension first.',
      empty: 'The file is empty.',
      'broken-off': 'The file is not whole: its end cannot be read. What came before was imported.',
    },
    lacking: (captures) =>
      `The file lacks ${captures} of its captures; its download may have broken off. Import a whole copy once more.`,
    foreign: (kind) =>
      `${ENGLISH_KINDS[kind]}; nothing was imported. Library files come from Export; their names end in .ndjson or .ndjson.gz.`,
    unreadable: 'The file is damaged and cannot be read; nothing was imported.',
    brokenBy: (reason) => `Stopped on the way: ${reason}. What was imported is whole and stays.`,
    moreBad: (count) => `${count} more`,
  },
}
