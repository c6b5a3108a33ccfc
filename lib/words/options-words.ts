import type { InEachLanguage } from './language.ts'

/** What the options say. */
export interface OptionsWords {
  title: string
  language: string
  languages: Readonly<Record<'browser' | 'zh_CN' | 'en', string>>
  theme: string
  themes: Readonly<Record<'system' | 'light' | 'dark', string>>
  marks: string
  marksMean: string
  general: string
  rules: string
  /** What switching a rule off means, and from when on. */
  rulesMean: string
  /** How many rules of how many are off. */
  off: (off: number, all: number) => string
  allOn: string
  /** Heading of the rules of a severity. */
  rulesOf: (severity: string, count: number) => string
}

/** The words of the options in each language. */
export const OPTIONS_WORDS: InEachLanguage<OptionsWords> = {
  zh_CN: {
    title: '选项',
    language: '语言',
    languages: { browser: '跟随浏览器', zh_CN: '中文', en: 'English' },
    theme: '外观',
    themes: { system: '跟随系统', light: '浅色', dark: '深色' },
    marks: '打开报告时在网页上标注',
    marksMean: '关掉后网页保持原样；检查结果仍在工具栏按钮里。已打开的网页刷新后生效。',
    general: '通用',
    rules: '规则',
    rulesMean: '关掉的规则不再列出，也不计数；随时可以重新打开。已打开的网页和报告库立即跟着变。',
    off: (off, all) => (off === 0 ? `${all} 条规则全部打开` : `${all} 条规则，关掉了 ${off} 条`),
    allOn: '全部打开',
    rulesOf: (severity, count) => `${severity}（${count}）`,
  },
  en: {
    title: 'Options',
    language: 'Language',
    languages: { browser: 'As the browser', zh_CN: '中文', en: 'English' },
    theme: 'Appearance',
    themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
    marks: 'Mark reports on the page when they open',
    marksMean:
      "When off, pages stay as they are; the findings are still in the toolbar's button. Pages that are open follow when they are reloaded.",
    general: 'General',
    rules: 'Rules',
    rulesMean:
      'A rule that is off is neither listed nor counted, and can be switched on again at any time. Open pages and the library follow at once.',
    off: (off, all) => (off === 0 ? `All ${all} rules are on` : `${off} of ${all} rules are off`),
    allOn: 'Switch all on',
    rulesOf: (severity, count) => `${severity} (${count})`,
  },
}
