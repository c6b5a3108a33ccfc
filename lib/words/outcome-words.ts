import type { Reason } from '#lib/reading/outcome.ts'
import type { InEachLanguage, Language } from './language.ts'

/** What kinds of pages are called. */
export const KIND_NAMES: InEachLanguage<
  Record<'report' | 'blank-form' | 'attachment' | 'other' | 'unreadable', string>
> = {
  zh_CN: {
    report: '年度报告',
    'blank-form': '空白格式',
    attachment: '报告在附件里',
    other: '不是年度报告',
    unreadable: '读不出来',
  },
  en: {
    report: 'Annual report',
    'blank-form': 'Blank form',
    attachment: 'Report in an attachment',
    other: 'Not an annual report',
    unreadable: 'Not readable',
  },
}

/** Why a page is not read as a report, as a sentence. */
export function sayReason(reason: Reason, language: Language): string {
  const isChinese = language === 'zh_CN'
  switch (reason.code) {
    case 'no-form':
      return isChinese ? '这一页没有年度报告的标准表格' : "This page has none of the annual report's standard tables"
    case 'form-is-blank':
      return isChinese ? '表格是报告的格式，但没有填数' : "The tables are the form's, but no number is filled in"
    case 'report-is-attached':
      return isChinese
        ? '报告在附件里，网页上没有表格'
        : 'The report is in an attachment; the page itself has no tables'
    case 'report-is-a-picture':
      return isChinese ? '报告是图片，其中的数字读不出来' : 'The report is a picture, whose numbers cannot be read'
    case 'report-is-in-a-viewer':
      return isChinese
        ? '报告在文件查看器里，网页上没有表格'
        : 'The report is shown in a file viewer; the page itself has no tables'
    case 'before-the-form':
      return isChinese
        ? `这是 ${reason.year} 年的报告，2018 年及以前没有标准表格`
        : `This is about ${reason.year}; reports about 2018 and earlier have no standard tables`
    case 'list-of-reports':
      return isChinese ? '这是年度报告的列表，请打开其中一份' : 'This is a list of reports; open one of them'
    case 'title-without-tables':
      return isChinese
        ? '标题是年度报告，但没有找到标准表格，也没有附件'
        : "The title is an annual report's, but neither standard tables nor attachments were found"
    case 'tables-without-cells':
      return isChinese
        ? '表格在这一页上只是排开的文字，没有单元格，看不出哪个数属于哪一格'
        : 'The tables of this page are text set in columns, without cells; which number belongs where cannot be told'
    case 'explains-the-form':
      return isChinese
        ? '这是对报告格式的讲解、样本或通知，不是一份年度报告'
        : 'This explains or prescribes the form, or is a sample of it; it is no report'
    case 'statistics':
      return isChinese ? '这是统计表，不是年度报告的格式' : "These are statistics, not the annual report's form"
    case 'page-is-empty':
      return isChinese ? '这一页没有内容' : 'This page is empty'
    case 'file-not-readable':
      return isChinese ? `文件读不出来：${reason.detail}` : `The file cannot be read: ${reason.detail}`
    case 'format-not-read':
      return isChinese
        ? `还不能读 .${reason.format} 文件，请打开报告的网页`
        : `.${reason.format} files are not read yet; open the report's page instead`
    case 'too-large':
      return isChinese
        ? '这一页太大，没有读完，因此不作判断'
        : 'This page is too large and was not read to its end, so nothing is said of it'
  }
}
