import type { InEachLanguage } from './language.ts'

/** What is said where a person settles a finding: why it matters, copying it, setting it aside and back. */
export interface AsideWords {
  copy: string
  copied: string
  notCopied: string
  /** The act, and the heading of what was set aside. */
  setAside: string
  /** The act and its finding, for those who hear the button and not what stands around it. */
  setAsideOf: (where: string) => string
  /** The heading over what was set aside. */
  heading: (count: number) => string
  reasonLabel: string
  reasonHint: string
  keep: string
  cancel: string
  restore: string
  restoreOf: (where: string) => string
  /** When it was set aside, and why where a reason was given. */
  since: (time: string, reason: string) => string
  /** In place of findings, when all of them were set aside. */
  allAside: string
  allAsideMeans: string
  /** Said aloud when it was done. */
  doneAside: (where: string) => string
  doneRestored: (where: string) => string
}

/** The words of settling findings in each language. */
export const ASIDE_WORDS: InEachLanguage<AsideWords> = {
  zh_CN: {
    copy: '复制说明',
    copied: '已复制',
    notCopied: '浏览器不让复制',
    setAside: '已核实',
    setAsideOf: (where) => `已核实：${where}`,
    heading: (count) => `已核实（${count}）`,
    reasonLabel: '理由（可不填）',
    reasonHint: '例如：与台账核对无误',
    keep: '确定',
    cancel: '取消',
    restore: '恢复',
    restoreOf: (where) => `恢复：${where}`,
    since: (time, reason) => `${time} 核实${reason === '' ? '' : `：${reason}`}`,
    allAside: '其余未见问题',
    allAsideMeans: '发现的问题都已核实，列在下面，不再计数。数字一变就会重新提出。',
    doneAside: (where) => `已核实：${where}，移到列表末尾`,
    doneRestored: (where) => `已恢复：${where}`,
  },
  en: {
    copy: 'Copy explanation',
    copied: 'Copied',
    notCopied: 'The browser refused to copy',
    setAside: 'Verified',
    setAsideOf: (where) => `Verified: ${where}`,
    heading: (count) => `Verified (${count})`,
    reasonLabel: 'Reason (optional)',
    reasonHint: 'such as: checked against the ledger',
    keep: 'Keep',
    cancel: 'Cancel',
    restore: 'Restore',
    restoreOf: (where) => `Restore: ${where}`,
    since: (time, reason) => `Verified ${time}${reason === '' ? '' : `: ${reason}`}`,
    allAside: 'Nothing else found',
    allAsideMeans:
      'All that was found was verified: it stands below and is not counted. It comes back when a number changes.',
    doneAside: (where) => `Verified: ${where}, moved to the end of the list`,
    doneRestored: (where) => `Restored: ${where}`,
  },
}
