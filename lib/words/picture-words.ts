import type { InEachLanguage } from './language.ts'

/** What is said about charts as pictures: stepping through them and saving them. */
export interface PictureWords {
  steps: (title: string) => string
  save: string
  svg: string
  png: string
}

/** The words of pictures in each language. */
export const PICTURE_WORDS: InEachLanguage<PictureWords> = {
  zh_CN: {
    steps: (title) => `${title}，图；用方向键逐项看`,
    save: '下载',
    svg: '矢量图（SVG）',
    png: '图片（PNG）',
  },
  en: {
    steps: (title) => `${title}, chart; arrows step through it`,
    save: 'Download',
    svg: 'Drawing (SVG)',
    png: 'Picture (PNG)',
  },
}
