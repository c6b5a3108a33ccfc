import type { PackedCapture } from '#lib/capture/packed-capture.ts'

/** Name of the format in a library file's first line; a promise (see the contract). */
export const LIBRARY_FORMAT = 'gouji-library'

/** The newest version of the format, which is what is written; every older one is read for ever. */
export const LIBRARY_VERSION = 1

/** First line of a library file. Others may be added behind these; readers pass over what they do not know. */
export interface LibraryHeader {
  format: typeof LIBRARY_FORMAT
  version: number
  /** ISO date and time. */
  exportedAt: string
  extensionVersion: string
  /** How many captures follow, and whether their pages come with them. */
  captures: number
  hasPages: boolean
  /** Organs whose captures a person put under another one's series; left out when there are none. */
  joins?: readonly JoinedOrgan[]
}

/** An organ that was put under another one's series by hand. */
export interface JoinedOrgan {
  organ: string
  series: string
}

/** A capture with its page, where one is kept and was asked for. */
export interface LibraryEntry {
  capture: PackedCapture
  /** The page's HTML without our marks, as gzip-compressed UTF-8 in base64; null when it is not in the file. */
  page: string | null
  /** The same as plain text, as files written by hand may have it. */
  html: string | null
}

/** Why a line of a library file was not taken. */
export type BadLineCode =
  | 'not-json'
  /** It no longer says what it said when it was written. */
  | 'damaged'
  /** JSON, but not a capture as this or any older version writes it. */
  | 'not-a-capture'
  /** Longer than any capture; it was passed over without being held. */
  | 'too-long'
  /** Holds a key that would change what objects are. */
  | 'unsafe-key'

/** Why a file is no library file, or cannot be read. */
export type BadFileCode =
  | 'not-a-library'
  | 'newer-version'
  | 'empty'
  /** The file breaks off or is damaged so that nothing behind that place can be read. */
  | 'broken-off'

/** What reading a library file comes upon, in the order of its lines; lines count from 1. */
export type LibraryEvent =
  | { kind: 'header'; header: LibraryHeader }
  | { kind: 'entry'; line: number; entry: LibraryEntry }
  /** `detail` names the place in the capture that is wrong, such as report.year; never its content. */
  | { kind: 'bad-line'; line: number; code: BadLineCode; detail: string | null }
  /** Nothing more comes after it. */
  | { kind: 'bad-file'; code: BadFileCode; version: number | null }
