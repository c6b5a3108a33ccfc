import type { InEachLanguage } from './language.ts'

/** What the panel in the page says besides the findings themselves. */
export interface PanelWords {
  name: string
  panelLabel: string
  /** The report's own name at the head, such as 青川市水利局 2023 年. */
  heading: (agency: string, year: number | null) => string
  /** What it was read as: the form's edition and how many numbers. */
  readAs: (edition: string, read: number, of: number) => string
  secondReport: string
  /** Said after the counts on the pill. */
  open: string
  close: string
  closeCard: string
  moveLeft: string
  moveRight: string
  next: string
  previous: string
  collapse: string
  localOnly: string
  dismiss: string
  compare: string
  retry: string
  checkAgain: string
  /** The page lost something that was read from it. */
  pageChanged: string
  /** Said aloud when a finding is stepped to: which of how many, how grave, where. */
  stepped: (at: number, of: number, severity: string, where: string) => string
  shouldBe: string
  blank: string
  /** Why the certain cell is the one to change. */
  onlyThisCell: (sums: number) => string
  zerosLeftOut: string
}

const CHINESE_TIMES = ['', '这处等式', '两处等式同时', '三处等式同时', '四处等式同时']

/** The panel's words in each language. */
export const PANEL_WORDS: InEachLanguage<PanelWords> = {
  zh_CN: {
    name: '勾稽',
    panelLabel: '勾稽：检查结果',
    heading: (agency, year) => `${agency || '机关名称不明'} ${year === null ? '年份不明' : `${year} 年`}`,
    readAs: (edition, read, of) =>
      `勾稽 · ${edition} 版表式 · ${read === of ? `${read} 个数字全部读出` : `读出 ${read} / ${of} 个数字`}`,
    secondReport: '本页还有另一份报告，这里只看前一份',
    open: '打开勾稽检查结果',
    close: '收起（Esc）',
    closeCard: '关闭（Esc）',
    moveLeft: '移到左侧',
    moveRight: '移到右侧',
    next: '下一处',
    previous: '上一处',
    collapse: '收起',
    localOnly: '只存在本机',
    dismiss: '知道了',
    compare: '比较',
    retry: '再试一次',
    checkAgain: '重新检查',
    pageChanged: '网页变了，有些读过的内容已不在。下面是变化之前的检查结果。',
    stepped: (at, of, severity, where) => `第 ${at} 处，共 ${of} 处：${severity}，${where}`,
    shouldBe: '应为',
    blank: '空白',
    onlyThisCell: (sums) => `只改这一格，${CHINESE_TIMES[sums] ?? `${sums} 处等式同时`}成立。改前请核对台账。`,
    zerosLeftOut: '算式略去为 0 的项',
  },
  en: {
    name: 'Gouji',
    panelLabel: 'Gouji: findings',
    heading: (agency, year) => `${agency || 'Unnamed organ'} ${year ?? 'without a year'}`,
    readAs: (edition, read, of) =>
      `Gouji · ${edition} form · ${read === of ? `all ${read} numbers read` : `${read} of ${of} numbers read`}`,
    secondReport: 'This page holds another report; only the first one is shown here',
    open: "Open Gouji's findings",
    close: 'Close (Esc)',
    closeCard: 'Close (Esc)',
    moveLeft: 'Move to the left',
    moveRight: 'Move to the right',
    next: 'next',
    previous: 'back',
    collapse: 'close',
    localOnly: 'Kept locally',
    dismiss: 'Dismiss',
    compare: 'Compare',
    retry: 'Try again',
    checkAgain: 'Check again',
    pageChanged: 'The page has changed and something read from it is gone. These are the findings from before.',
    stepped: (at, of, severity, where) => `${at} of ${of}: ${severity}, ${where}`,
    shouldBe: 'should be',
    blank: 'blank',
    onlyThisCell: (sums) =>
      `Changing this one cell makes ${sums === 1 ? 'the sum hold' : `all ${sums} sums hold`}. Check the ledger before changing it.`,
    zerosLeftOut: 'terms of 0 are left out',
  },
}
