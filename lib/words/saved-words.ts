import type { InEachLanguage } from './language.ts'

/** What is said about saving comparisons and groups under a name. */
export interface SavedWords {
  saved: string
  name: string
  save: string
  done: (name: string) => string
  nothing: string
  forget: (name: string) => string
  forgot: (name: string) => string
  undo: string
}

/** The words of saved comparisons in each language. */
export const SAVED_WORDS: InEachLanguage<SavedWords> = {
  zh_CN: {
    saved: '已存比较',
    name: '名称',
    save: '保存',
    done: (name) => `已存为「${name}」`,
    nothing: '还没有存过比较。存下的是选了哪些报告、看哪一项；报告本身不受影响。',
    forget: (name) => `删去「${name}」`,
    forgot: (name) => `已删去「${name}」，报告都还在`,
    undo: '撤销',
  },
  en: {
    saved: 'Saved',
    name: 'Name',
    save: 'Save',
    done: (name) => `Saved as “${name}”`,
    nothing:
      'Nothing saved yet. What is saved is which reports are chosen and what is shown; reports stay as they are.',
    forget: (name) => `Delete “${name}”`,
    forgot: (name) => `Deleted “${name}”; all reports are still there`,
    undo: 'Undo',
  },
}
