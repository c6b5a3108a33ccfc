import { createContext } from 'preact'

/** Files that a chart can be saved as. */
export type PictureFormat = 'svg' | 'png'

/** Saves a chart's figure under its title; null in windows that save no pictures. */
export const SavePicture = createContext<((figure: HTMLElement, title: string, format: PictureFormat) => void) | null>(
  null,
)
